// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/filtercompletion.h"
#include "core/journal/filter/filtermatcher.h"
#include "tests/fuzz/fuzzing.h"

using namespace Signalbox;
using namespace Signalbox::Fuzzing;

namespace {

void checkFault(const FilterFault &fault, qsizetype size)
{
    require(!fault.message.isEmpty(), "what is wrong with a filter is said");
    require(fault.at >= 0 && fault.length >= 0 && fault.at + fault.length <= size, "a fault lies inside the text");
}

void checkCompletion(const QString &text)
{
    const FilterNames names{
        .servers = {QStringLiteral("a b"), text.left(20)}, .methods = {}, .tools = {}, .abouts = {}, .callers = {}};
    const FilterCompletion completion = completeFilter(text, text.size(), names);
    require(completion.from >= 0 && completion.length >= 0 && completion.from + completion.length == text.size(),
            "the part that is completed ends at the cursor");
}

/// Whatever is known of a message, the answer may only become more certain.
void checkVerdicts(const Filter &filter, const QByteArray &bytes)
{
    const Mark mark{.sequence = 5, .isPinned = true, .tags = {QStringLiteral("todo")}, .note = QStringLiteral("Why?")};
    FilterMatcher matcher(filter, [](quint16 id) { return id == 7 ? QByteArray() : "name " + QByteArray::number(id); },
                          1, {mark});
    const QByteArray padded = bytes + QByteArray(Skimmer::kPadding, '\0');
    IndexRecord record;
    record.length = quint32(bytes.size());
    record.server = 1;
    record.method = 7;
    record.kind = quint8(bytes.size() % 8);
    FilterSubject subject{.sequence = 5, .row = FilterRow::of(record)};
    const FilterVerdict first = matcher.of(subject);
    subject.record = &record;
    const FilterVerdict second = matcher.of(subject);
    subject.isBodyKnown = true;
    subject.body = QByteArrayView(padded).first(bytes.size());
    const FilterVerdict last = matcher.of(subject);
    require(last != FilterVerdict::Open, "with all known, a filter says yes or no");
    require(first == FilterVerdict::Open || first == last, "what the row settles stays settled");
    require(second == FilterVerdict::Open || second == last, "what the record settles stays settled");

    const QByteArray block = "before" + padded;
    const TextNeedle::Place place{.at = 6, .size = bytes.size()};
    matcher.lookAtBlock(QByteArrayView(block).first(place.at + place.size), {&place, 1});
    subject.body = QByteArrayView(block).sliced(place.at, place.size);
    subject.blockPlace = 0;
    require(matcher.of(subject) == last, "a block of messages answers as a look at each does");
}

} // namespace

/// A filter, a line end, the bytes of a message.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray input = bytesOf(data, size);
    const QString text = QString::fromUtf8(takeUntil(input, '\n'));
    checkCompletion(text);
    const FilterResult<Filter> filter = Filter::parse(text);
    if (!filter) {
        checkFault(filter.error(), text.size());
        return 0;
    }
    const QString canonical = filter->toText();
    const FilterResult<Filter> again = Filter::parse(canonical);
    require(again || canonical.size() > 10'000, "a canonical text can be read");
    require(!again || *again == *filter, "a canonical text means the same");
    require(!again || again->toText() == canonical, "a canonical text is canonical");
    checkVerdicts(*filter, input);
    return 0;
}
