// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/filternode.h"

#include "core/journal/filter/filterlexer.h"
#include "core/journal/filter/filterquantity.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString text)
{
    return u'"' + text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1) + u'"';
}

QString numberText(FilterValueType type, qint64 number)
{
    switch (type) {
    case FilterValueType::Duration:
        return durationFilterText(number);
    case FilterValueType::Bytes:
        return sizeFilterText(number);
    default:
        return QString::number(number);
    }
}

QString relationText(FilterValueType type, const FilterValue &value)
{
    QString low = numberText(type, value.low);
    switch (value.relation) {
    case FilterValue::Relation::Equal:
        return low;
    case FilterValue::Relation::Less:
        return u'<' + low;
    case FilterValue::Relation::AtMost:
        return "<="_L1 + low;
    case FilterValue::Relation::Greater:
        return u'>' + low;
    case FilterValue::Relation::AtLeast:
        return ">="_L1 + low;
    case FilterValue::Relation::Between:
        return low + ".."_L1 + numberText(type, value.high);
    }
    return {};
}

QString valueText(FilterValueType type, const FilterValue &value)
{
    if (value.isNumber()) {
        return relationText(type, value);
    }
    return value.isExact ? quoted(value.word) : quotedWhereNeeded(value.word);
}

/// Does a text stand for itself without a key before it?
bool standsAlone(const FilterValue &value)
{
    return value.isExact || FilterLexer::isPlainWord(value.word);
}

} // namespace

QString quotedWhereNeeded(const QString &value)
{
    return FilterLexer::isPlainValue(value) ? value : quoted(value);
}

bool FilterValue::holds(qint64 number) const
{
    switch (relation) {
    case Relation::Equal:
        return number == low;
    case Relation::Less:
        return number < low;
    case Relation::AtMost:
        return number <= low;
    case Relation::Greater:
        return number > low;
    case Relation::AtLeast:
        return number >= low;
    case Relation::Between:
        return number >= low && number <= high;
    }
    return false;
}

QString FilterTerm::toText() const
{
    if (key == FilterKey::Text && values.size() == 1 && standsAlone(values.first())) {
        return values.first().isExact ? quoted(values.first().word) : values.first().word;
    }
    const FilterKeyInfo &info = infoOf(key);
    QStringList texts;
    std::ranges::transform(values, std::back_inserter(texts),
                           [&info](const FilterValue &value) { return valueText(info.type, value); });
    return info.text() + u':' + texts.join(u',');
}

QString FilterNode::toText() const
{
    QStringList texts;
    for (const FilterNode &part : parts) {
        const bool isGroup = part.kind == Kind::Any || (part.kind == Kind::All && kind != Kind::Any);
        texts.append(isGroup ? u'(' + part.toText() + u')' : part.toText());
    }
    switch (kind) {
    case Kind::All:
        return texts.join(u' ');
    case Kind::Any:
        return texts.join(" or "_L1);
    case Kind::Not:
        return u'-' + texts.value(0);
    case Kind::Term:
        break;
    }
    return term.toText();
}

} // namespace Signalbox
