// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/filtervaluereader.h"

#include "core/base/clock.h"
#include "core/base/nearmatches.h"
#include "core/journal/filter/filterquantity.h"
#include "core/journal/filter/filtertime.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using Relation = FilterValue::Relation;

class FilterValueReaderText
{
    Q_DECLARE_TR_FUNCTIONS(JournalFilter)
};

constexpr std::array kRelations = {
    std::pair{">="_L1, Relation::AtLeast}, std::pair{"<="_L1, Relation::AtMost}, std::pair{">"_L1, Relation::Greater},
    std::pair{"<"_L1, Relation::Less},     std::pair{"="_L1, Relation::Equal},
};

std::unexpected<FilterFault> faulty(const FilterToken::Value &value, const QString &message, const QString &advice = {})
{
    return std::unexpected(FilterFault{.at = value.at, .length = value.length, .message = message, .advice = advice});
}

QString nearest(const QString &wanted, const QStringList &names)
{
    const QStringList near = nearMatches(wanted, names);
    return near.isEmpty() ? QString() : FilterValueReaderText::tr("Did you mean “%1”?").arg(near.first());
}

} // namespace

FilterResult<FilterValue> FilterValueReader::read(const FilterToken::Value &value) const
{
    if (value.text.isEmpty()) {
        return std::unexpected(missing(value));
    }
    switch (m_info.type) {
    case FilterValueType::Text:
        return FilterValue{.word = value.text, .isExact = value.isQuoted};
    case FilterValueType::Name:
        return FilterValue{.word = value.text, .isExact = value.isQuoted && value.text.contains(u'*')};
    case FilterValueType::Id:
        return readId(value);
    case FilterValueType::Time:
        return readTime(value);
    case FilterValueType::Word:
        return readWord(value);
    case FilterValueType::WordOrNumber:
        return value.text.front().isLetter() ? readWord(value) : readNumber(value);
    case FilterValueType::Duration:
    case FilterValueType::Bytes:
    case FilterValueType::Number:
        break;
    }
    return readNumber(value);
}

FilterFault FilterValueReader::missing(const FilterToken::Value &value) const
{
    return {.at = value.at,
            .length = value.length,
            .message = FilterValueReaderText::tr("“%1:” wants a value (%2).").arg(m_info.text(), m_info.meaning()),
            .advice = FilterValueReaderText::tr("For example %1.").arg(m_info.text() + u':' + example()),
            .isUnfinished = true};
}

QString FilterValueReader::example() const
{
    switch (m_info.key) {
    case FilterKey::Method:
        return u"tools/call"_s;
    case FilterKey::Kind:
        return u"request,error"_s;
    case FilterKey::Dir:
        return u"in"_s;
    case FilterKey::Status:
        return u"error"_s;
    case FilterKey::Is:
        return u"masked"_s;
    case FilterKey::Tag:
    case FilterKey::Note:
        return u"todo"_s;
    case FilterKey::Dur:
        return u">100ms"_s;
    case FilterKey::Size:
        return u">1MB"_s;
    case FilterKey::Since:
    case FilterKey::Until:
        return u"10m"_s;
    case FilterKey::Id:
    case FilterKey::Session:
        return u"3"_s;
    case FilterKey::No:
        return u"100..200"_s;
    case FilterKey::Caller:
        return u"form"_s;
    case FilterKey::Text:
    case FilterKey::Server:
    case FilterKey::Tool:
    case FilterKey::About:
        break;
    }
    return u"read_*"_s;
}

FilterResult<FilterValue> FilterValueReader::readWord(const FilterToken::Value &value) const
{
    const QStringList words = filterWordTexts(m_info.key);
    const QString word = value.text.toLower();
    if (words.contains(word)) {
        return FilterValue{.word = word};
    }
    const QString near = nearest(word, words);
    const QString all = FilterValueReaderText::tr("There are: %1.").arg(words.join(u", "_s));
    return faulty(value, FilterValueReaderText::tr("“%1” is no value of “%2:”.").arg(value.text, m_info.text()),
                  near.isEmpty() ? all : near + u' ' + all);
}

FilterResult<FilterValue> FilterValueReader::readId(const FilterToken::Value &value) const
{
    if (!value.isQuoted && value.text.contains(u'*')) {
        return faulty(value, FilterValueReaderText::tr("An id is compared whole; “*” stands for nothing here."));
    }
    return FilterValue{.word = value.text, .isExact = value.text.contains(u'*')};
}

FilterResult<FilterValue> FilterValueReader::readTime(const FilterToken::Value &value) const
{
    if (!filterTimeNs(value.text, Clock::system().wallNs())) {
        return faulty(
            value, FilterValueReaderText::tr("“%1” is no time.").arg(value.text),
            FilterValueReaderText::tr("Write 10m, 2h, 3d, today, yesterday, 14:30, 2026-11-28 or 2026-11-28T14:30."));
    }
    return FilterValue{.word = value.text.toLower()};
}

FilterResult<qint64> FilterValueReader::quantity(const FilterToken::Value &value, qsizetype from,
                                                 qsizetype length) const
{
    const QStringView text = QStringView(value.text).sliced(from, length);
    const std::expected<qint64, QString> number = readQuantity(text, m_info.type);
    if (number) {
        return *number;
    }
    const qsizetype quote = value.isQuoted ? 1 : 0;
    return std::unexpected(
        FilterFault{.at = value.at + quote + from,
                    .length = length,
                    .message = number.error(),
                    .advice = FilterValueReaderText::tr("For example %1.").arg(m_info.text() + u':' + example()),
                    .isUnfinished = length == 0});
}

FilterResult<FilterValue> FilterValueReader::readNumber(const FilterToken::Value &value) const
{
    if (const qsizetype dots = value.text.indexOf(".."_L1); dots >= 0) {
        return readRange(value, dots);
    }
    const auto found = std::ranges::find_if(
        kRelations, [&value](const auto &relation) { return value.text.startsWith(relation.first); });
    const bool isBare = found == kRelations.end();
    const qsizetype begin = isBare ? 0 : found->first.size();
    const FilterResult<qint64> number = quantity(value, begin, value.text.size() - begin);
    if (!number) {
        return std::unexpected(number.error());
    }
    const Relation relation = isBare ? Relation::Equal : found->second;
    if (m_info.type == FilterValueType::Duration && relation == Relation::Equal) {
        return faulty(value, FilterValueReaderText::tr("No duration is exactly that; compare it, or give a range."),
                      FilterValueReaderText::tr("For example dur:>%1 or dur:%1..2s.").arg(durationFilterText(*number)));
    }
    return FilterValue{.relation = relation, .low = *number};
}

FilterResult<FilterValue> FilterValueReader::readRange(const FilterToken::Value &value, qsizetype dots) const
{
    const qsizetype behind = dots + 2;
    const qsizetype rest = value.text.size() - behind;
    if (dots == 0 && rest == 0) {
        return faulty(value, FilterValueReaderText::tr("A range needs at least one end."));
    }
    FilterValue range;
    if (dots > 0) {
        const FilterResult<qint64> low = quantity(value, 0, dots);
        if (!low) {
            return std::unexpected(low.error());
        }
        range = {.relation = Relation::AtLeast, .low = *low};
    }
    if (rest > 0) {
        const FilterResult<qint64> high = quantity(value, behind, rest);
        if (!high) {
            return std::unexpected(high.error());
        }
        range = dots > 0 ? FilterValue{.relation = Relation::Between, .low = range.low, .high = *high}
                         : FilterValue{.relation = Relation::AtMost, .low = *high};
    }
    if (range.relation == Relation::Between && range.low > range.high) {
        return faulty(value, FilterValueReaderText::tr("This range ends before it begins."));
    }
    return range;
}

} // namespace Signalbox
