// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filterwords.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

FilterWords FilterWords::apart(const QStringList &arguments, const QList<QCommandLineOption> &table)
{
    const auto takesValue = [&table](const QString &word) {
        return std::ranges::any_of(table, [&word](const QCommandLineOption &option) {
            return !option.valueName().isEmpty() && option.names().contains(word.sliced(2));
        });
    };
    FilterWords apart;
    bool wantsValue = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--"_L1 && !wantsValue) {
            apart.words += arguments.mid(i + 1);
            break;
        }
        const bool isOption = !wantsValue && (argument.startsWith("--"_L1) || argument == "-h"_L1);
        (isOption || wantsValue ? apart.options : apart.words).append(argument);
        wantsValue = isOption && argument.startsWith("--"_L1) && takesValue(argument);
    }
    return apart;
}

Result<Filter> FilterWords::filter() const
{
    FilterResult<Filter> filter = Filter::parse(words.join(u' '));
    if (!filter) {
        return Failure(filter.error().toError());
    }
    return std::move(*filter);
}

} // namespace Signalbox
