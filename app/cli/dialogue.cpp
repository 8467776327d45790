// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dialogue.h"

#include <QStringList>

namespace Signalbox {

using namespace Qt::StringLiterals;

std::optional<Consent> consentFrom(const QString &line)
{
    const QString word = line.trimmed().toLower();
    if (word == "y"_L1 || word == "yes"_L1) {
        return Consent::Yes;
    }
    if (word == "n"_L1 || word == "no"_L1) {
        return Consent::No;
    }
    return word.isEmpty() || word == "c"_L1 || word == "cancel"_L1 ? std::optional(Consent::Later) : std::nullopt;
}

QString barred(const QString &text)
{
    QString barred;
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\u2028', u'\n').replace(u'\u2029', u'\n');
    for (const QString &line : lines.split(u'\n')) {
        barred += "  | "_L1 + line + u'\n';
    }
    return barred;
}

} // namespace Signalbox
