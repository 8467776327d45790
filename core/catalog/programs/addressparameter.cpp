// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/addressparameter.h"

#include "core/auth/urlrules.h"

#include <QRegularExpression>

namespace Signalbox {

using namespace Qt::StringLiterals;

std::optional<AddressParameter> AddressParameter::in(const QString &address, const QString &name)
{
    static const QRegularExpression pair(u"(?<=[?&])([^=&#?]+)=([^&#]*)"_s);
    const qsizetype end = address.indexOf(u'#');
    const QString whole = end < 0 ? address : address.first(end);
    const qsizetype query = whole.indexOf(u'?');
    std::optional<AddressParameter> found;
    if (query < 0) {
        return found;
    }
    for (const QRegularExpressionMatch &match : pair.globalMatch(whole, query)) {
        if (formDecoded(match.captured(1).toUtf8()) != name) {
            continue;
        }
        if (found) {
            return std::nullopt;
        }
        found = {.begin = match.capturedStart(),
                 .length = match.capturedLength(),
                 .valueBegin = match.capturedStart(2),
                 .text = match.captured(),
                 .value = formDecoded(match.captured(2).toUtf8())};
    }
    return found;
}

QString AddressParameter::nameAt(const QString &address, qsizetype valueBegin)
{
    const qsizetype end = valueBegin - 1; // its equals sign
    if (end < 0 || address.at(end) != u'=') {
        return {};
    }
    qsizetype begin = end;
    while (begin > 0 && !u"=&#?"_s.contains(address.at(begin - 1))) {
        --begin;
    }
    return formDecoded(address.sliced(begin, end - begin).toUtf8());
}

QString AddressParameter::takenFrom(QString address) const
{
    const qsizetype end = begin + length;
    if (end < address.size() && address.at(end) == u'&') {
        return address.remove(begin, length + 1);
    }
    return address.remove(begin - 1, length + 1);
}

QString AddressParameter::addedTo(QString address) const
{
    const qsizetype fragment = address.indexOf(u'#');
    const qsizetype end = fragment < 0 ? address.size() : fragment;
    const QChar before = address.first(end).contains(u'?') ? u'&' : u'?';
    return address.insert(end, before + text);
}

} // namespace Signalbox
