// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/filtertest.h"

#include "core/journal/eraanswer.h"
#include "core/journal/filter/filtertime.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 bit(IndexRecord::Kind kind)
{
    return 1U << kind;
}

constexpr quint32 kAnswers = bit(IndexRecord::Result) | bit(IndexRecord::ErrorResult);

constexpr FilterVerdict verdict(bool passes)
{
    return passes ? FilterVerdict::Yes : FilterVerdict::No;
}

quint32 kindBits(const QString &word)
{
    if (word == "request"_L1) {
        return bit(IndexRecord::Request);
    }
    if (word == "response"_L1) {
        return kAnswers;
    }
    if (word == "result"_L1) {
        return bit(IndexRecord::Result);
    }
    if (word == "error"_L1) {
        return bit(IndexRecord::ErrorResult);
    }
    if (word == "notification"_L1) {
        return bit(IndexRecord::Notification);
    }
    if (word == "batch"_L1) {
        return bit(IndexRecord::Batch);
    }
    if (word == "stray"_L1) {
        return bit(IndexRecord::Stray);
    }
    if (word == "http"_L1) {
        return bit(IndexRecord::Http);
    }
    if (word == "gate"_L1) {
        return bit(IndexRecord::Gate);
    }
    if (word == "ended"_L1) {
        return bit(IndexRecord::Ended);
    }
    return word == "auth"_L1 ? bit(IndexRecord::Auth) : bit(IndexRecord::Unknown) | bit(IndexRecord::Probe);
}

/// What `is:` asks of a record.
quint8 flagOf(const QString &word)
{
    if (word == "finding"_L1) {
        return IndexRecord::Flagged;
    }
    if (word == "masked"_L1) {
        return IndexRecord::Masked;
    }
    if (word == "clear"_L1) {
        return IndexRecord::Clear;
    }
    return word == "probe"_L1 ? IndexRecord::ProbeTraffic : 0; // pinned is no matter of the record
}

/// Does it ask for a name of the journal's table?
bool isName(FilterKey key)
{
    return infoOf(key).type == FilterValueType::Name && key != FilterKey::Tag;
}

bool fitsAny(const QString &text, const QList<FilterValue> &values)
{
    return std::ranges::any_of(values, [&text](const FilterValue &value) {
        return value.isExact ? text.compare(value.word, Qt::CaseInsensitive) == 0 : fitsPattern(text, value.word);
    });
}

/// Does what the person put on a message fit a term about that?
bool fitsMark(const Mark &mark, const FilterTerm &term)
{
    const auto isPinned = [](const FilterValue &value) { return value.word == "pinned"_L1; };
    const auto isInNote = [note = mark.note.toUtf8()](const FilterValue &value) {
        return !note.isEmpty() && TextNeedle(value.word, value.isExact).isIn(note);
    };
    switch (term.key) {
    case FilterKey::Is:
        return mark.isPinned && std::ranges::any_of(term.values, isPinned);
    case FilterKey::Tag:
        return std::ranges::any_of(mark.tags, [&term](const QString &tag) { return fitsAny(tag, term.values); });
    case FilterKey::Note:
        return std::ranges::any_of(term.values, isInNote);
    default:
        return false;
    }
}

quint16 nameIn(const FilterRow &row, FilterKey key)
{
    return key == FilterKey::Server ? row.server : key == FilterKey::Method ? row.method : row.about;
}

} // namespace

FilterTest::FilterTest(const FilterTerm &term, const NameSieve::NameOf &nameOf, qint64 nowNs, const QList<Mark> &marks)
    : m_term(term)
{
    if (isName(term.key)) {
        m_names.emplace(nameOf, [values = term.values](const QByteArray &name) {
            return fitsAny(QString::fromUtf8(name), values);
        });
    }
    if (term.key == FilterKey::Tool) {
        m_toolCalls.emplace(nameOf, [](const QByteArray &name) { return name == "tools/call"; });
    }
    if (term.key == FilterKey::Status) {
        m_eraQuestion.emplace(nameOf, [](const QByteArray &name) { return name == kEraQuestion; });
    }
    if (term.key == FilterKey::Text) {
        for (const FilterValue &value : term.values) {
            m_needles.emplace_back(value.word, value.isExact);
        }
        m_names.emplace(nameOf, [needles = m_needles](const QByteArray &name) {
            return std::ranges::any_of(needles, [&name](const TextNeedle &needle) { return needle.isIn(name); });
        });
    }
    if (term.key == FilterKey::Id) {
        m_skimmer = std::make_unique<Skimmer>();
    }
    if (infoOf(term.key).type == FilterValueType::Time) {
        m_momentNs = filterTimeNs(term.values.first().word, nowNs).value_or(nowNs);
    }
    readWords();
    readMarks(marks);
}

void FilterTest::readMarks(const QList<Mark> &marks)
{
    for (const Mark &mark : marks) {
        if (fitsMark(mark, m_term)) {
            m_marked.push_back(mark.sequence);
        }
    }
    std::ranges::sort(m_marked);
}

bool FilterTest::isMarked(quint64 sequence) const
{
    return std::ranges::binary_search(m_marked, sequence);
}

void FilterTest::readWords()
{
    bool asksForRpcErrors = false;
    for (const FilterValue &value : std::as_const(m_term.values)) {
        if (m_term.key == FilterKey::Kind) {
            m_kinds |= kindBits(value.word);
        } else if (m_term.key == FilterKey::Status) {
            m_isOk = m_isOk || value.word == "ok"_L1;
            const bool isAnyError = value.word == "error"_L1;
            m_kinds |= isAnyError || value.word == "rpc-error"_L1 ? bit(IndexRecord::ErrorResult) : 0;
            asksForRpcErrors = asksForRpcErrors || value.word == "rpc-error"_L1;
            m_flags |= isAnyError || value.word == "tool-error"_L1 ? IndexRecord::ToolError
                       : value.word == "late"_L1                   ? IndexRecord::Late
                       : value.word == "cut"_L1                    ? IndexRecord::Truncated
                       : value.word == "finding"_L1                ? IndexRecord::Flagged
                                                                   : 0;
            m_hasCodes = m_hasCodes || value.isNumber();
        } else if (m_term.key == FilterKey::Is) {
            m_flags |= flagOf(value.word);
        }
    }
    m_leavesOutEra = !asksForRpcErrors;
}

FilterReach FilterTest::reach() const
{
    switch (m_term.key) {
    case FilterKey::Text:
    case FilterKey::Id:
        return FilterReach::Body;
    case FilterKey::Caller:
    case FilterKey::Dur:
    case FilterKey::Size:
    case FilterKey::Session:
    case FilterKey::Since:
    case FilterKey::Until:
        return FilterReach::Record;
    case FilterKey::Status:
        return m_hasCodes || (m_kinds != 0 && m_leavesOutEra) ? FilterReach::Record : FilterReach::Row;
    default:
        return FilterReach::Row;
    }
}

void FilterTest::namesGrew()
{
    if (m_names) {
        m_names->namesGrew();
    }
    if (m_toolCalls) {
        m_toolCalls->namesGrew();
    }
    if (m_eraQuestion) {
        m_eraQuestion->namesGrew();
    }
}

void FilterTest::lookAtPiece(QByteArrayView piece)
{
    const auto isInPiece = [piece](const TextNeedle &needle) { return needle.isIn(piece); };
    m_isInPieces = m_isInPieces || std::ranges::any_of(m_needles, isInPiece);
}

void FilterTest::lookAtBlock(QByteArrayView block, std::span<const TextNeedle::Place> places)
{
    if (!m_needles.empty()) {
        m_mayHold.assign(places.size(), false);
        std::ranges::for_each(m_needles, [&](const TextNeedle &needle) { needle.sift(block, places, m_mayHold); });
    }
}

bool FilterTest::holds(qint64 number) const
{
    return std::ranges::any_of(m_term.values,
                               [number](const FilterValue &value) { return value.isNumber() && value.holds(number); });
}

FilterVerdict FilterTest::of(const FilterSubject &subject)
{
    const FilterRow &row = subject.row;
    switch (m_term.key) {
    case FilterKey::Tool:
        return verdict(m_toolCalls->passes(row.method) && m_names->passes(row.about));
    case FilterKey::Server:
    case FilterKey::Method:
    case FilterKey::About:
        return verdict(m_names->passes(nameIn(row, m_term.key)));
    case FilterKey::Kind:
        return verdict(((1U << row.kind) & m_kinds) != 0);
    case FilterKey::Dir: {
        const QLatin1StringView word = (row.flags & IndexRecord::Outgoing) != 0 ? "out"_L1 : "in"_L1;
        return verdict(
            std::ranges::any_of(m_term.values, [word](const FilterValue &value) { return value.word == word; }));
    }
    case FilterKey::No:
        return verdict(holds(qint64(subject.sequence) + 1));
    case FilterKey::Is:
        return verdict((row.flags & m_flags) != 0 || isMarked(subject.sequence));
    case FilterKey::Tag:
    case FilterKey::Note:
        return verdict(isMarked(subject.sequence));
    case FilterKey::Status:
        return ofStatus(subject);
    case FilterKey::Dur:
        return ofDuration(subject);
    case FilterKey::Text:
        return ofText(subject);
    case FilterKey::Id:
        return ofId(subject);
    default:
        break;
    }
    if (subject.record == nullptr) {
        return m_term.key == FilterKey::Caller && row.kind != IndexRecord::Request ? FilterVerdict::No
                                                                                   : FilterVerdict::Open;
    }
    switch (m_term.key) {
    case FilterKey::Caller:
        return verdict(row.kind == IndexRecord::Request && m_names->passes(subject.record->caller));
    case FilterKey::Size:
        return verdict(holds(subject.record->length));
    case FilterKey::Session:
        return verdict(holds(subject.record->session));
    case FilterKey::Since:
        return verdict(subject.record->wallNs >= m_momentNs);
    default:
        return verdict(subject.record->wallNs < m_momentNs);
    }
}

/// isEraAnswer(): a row says which errors may be one, the code in the record which are.
FilterVerdict FilterTest::ofEra(const FilterSubject &subject)
{
    const FilterRow &row = subject.row;
    if (row.kind != IndexRecord::ErrorResult || (row.flags & IndexRecord::ProbeTraffic) == 0
        || !m_eraQuestion->passes(row.method)) {
        return FilterVerdict::No;
    }
    return subject.record == nullptr ? FilterVerdict::Open : verdict(isEraAnswer(*subject.record, kEraQuestion));
}

FilterVerdict FilterTest::ofStatus(const FilterSubject &subject)
{
    const FilterRow &row = subject.row;
    const bool isOk =
        row.kind == IndexRecord::Result && (row.flags & (IndexRecord::Late | IndexRecord::ToolError)) == 0;
    if ((row.flags & m_flags) != 0 || (m_isOk && isOk)) {
        return FilterVerdict::Yes;
    }
    const bool isKind = ((1U << row.kind) & m_kinds) != 0;
    const FilterVerdict leftOut = isKind && m_leavesOutEra ? ofEra(subject) : FilterVerdict::No;
    if (isKind && leftOut != FilterVerdict::Yes) {
        return leftOut == FilterVerdict::No ? FilterVerdict::Yes : FilterVerdict::Open;
    }
    if (!m_hasCodes || row.kind != IndexRecord::ErrorResult) {
        return FilterVerdict::No;
    }
    return subject.record == nullptr ? FilterVerdict::Open : verdict(holds(subject.record->errorCode));
}

FilterVerdict FilterTest::ofDuration(const FilterSubject &subject) const
{
    if (!subject.isExchange && ((1U << subject.row.kind) & (kAnswers | bit(IndexRecord::Http))) == 0) {
        return FilterVerdict::No;
    }
    if (subject.record == nullptr) {
        return FilterVerdict::Open;
    }
    return verdict(subject.durationNs >= 0 && holds(subject.durationNs));
}

FilterVerdict FilterTest::ofText(const FilterSubject &subject)
{
    const FilterRow &row = subject.row;
    if (m_names->passes(row.about) || m_names->passes(row.method) || m_names->passes(row.server)) {
        return FilterVerdict::Yes;
    }
    if (!subject.isBodyKnown) {
        return FilterVerdict::Open;
    }
    if (subject.wasSeenInPieces) {
        return verdict(m_isInPieces);
    }
    if (subject.blockPlace >= 0 && !m_mayHold[std::size_t(subject.blockPlace)]) {
        return FilterVerdict::No;
    }
    return verdict(
        std::ranges::any_of(m_needles, [&subject](const TextNeedle &needle) { return needle.isIn(subject.body); }));
}

FilterVerdict FilterTest::ofId(const FilterSubject &subject)
{
    const quint32 withId = bit(IndexRecord::Request) | kAnswers;
    if (((1U << subject.row.kind) & withId) == 0) {
        return FilterVerdict::No;
    }
    if (!subject.isBodyKnown) {
        return FilterVerdict::Open;
    }
    QByteArrayView id = m_skimmer->skim(subject.body).id;
    if (id.size() >= 2 && id.startsWith('"')) {
        id = id.sliced(1, id.size() - 2);
    }
    return verdict(!id.isEmpty() && std::ranges::any_of(m_term.values, [id](const FilterValue &value) {
        return value.word.toUtf8() == id;
    }));
}

} // namespace Signalbox
