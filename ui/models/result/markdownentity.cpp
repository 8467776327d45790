// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/result/markdownentity.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr uint kLastCharacter = 0x10ffff;

/// Those that are met in practice.
const QHash<QString, char16_t> &namedEntities()
{
    static const QHash<QString, char16_t> kNamed{
        {u"amp"_s, u'&'},        {u"lt"_s, u'<'},          {u"gt"_s, u'>'},          {u"quot"_s, u'"'},
        {u"apos"_s, u'\''},      {u"nbsp"_s, u'\u00a0'},   {u"copy"_s, u'\u00a9'},   {u"reg"_s, u'\u00ae'},
        {u"trade"_s, u'\u2122'}, {u"hellip"_s, u'\u2026'}, {u"ndash"_s, u'\u2013'},  {u"mdash"_s, u'\u2014'},
        {u"lsquo"_s, u'\u2018'}, {u"rsquo"_s, u'\u2019'},  {u"ldquo"_s, u'\u201c'},  {u"rdquo"_s, u'\u201d'},
        {u"laquo"_s, u'\u00ab'}, {u"raquo"_s, u'\u00bb'},  {u"bull"_s, u'\u2022'},   {u"middot"_s, u'\u00b7'},
        {u"times"_s, u'\u00d7'}, {u"deg"_s, u'\u00b0'},    {u"plusmn"_s, u'\u00b1'}, {u"euro"_s, u'\u20ac'},
        {u"rarr"_s, u'\u2192'},  {u"larr"_s, u'\u2190'},   {u"para"_s, u'\u00b6'},   {u"sect"_s, u'\u00a7'}};
    return kNamed;
}

} // namespace

QString entityText(QUtf8StringView entity)
{
    const QString whole = entity.toString();
    if (whole.size() < 3 || !whole.startsWith(u'&') || !whole.endsWith(u';')) {
        return whole;
    }
    const QStringView inner = QStringView(whole).sliced(1).chopped(1);
    if (!inner.startsWith(u'#')) {
        const char16_t named = namedEntities().value(inner.toString());
        return named != 0 ? QString(QChar(named)) : whole;
    }
    const bool isHex = inner.size() > 2 && (inner.at(1) == u'x' || inner.at(1) == u'X');
    bool isNumber = false;
    const uint code = inner.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = isNumber && code <= kLastCharacter && !QChar::isSurrogate(code);
    const char32_t character = code;
    return isCharacter ? QString::fromUcs4(&character, 1) : whole;
}

} // namespace Signalbox
