// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/launch/versionrange.h"

#include <QRegularExpression>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestRange = 500;

QVersionNumber threeParts(const QVersionNumber &version)
{
    return {version.majorVersion(), version.minorVersion(), version.microVersion()};
}

/// The first version after all that begin with the first @p count parts.
QVersionNumber after(const QVersionNumber &version, qsizetype count)
{
    QList<int> parts = threeParts(version).segments().first(std::clamp<qsizetype>(count, 1, 3));
    ++parts.last();
    return threeParts(QVersionNumber(parts));
}

/// "18.x" and "18.*" are "18"; "*" is null.
QVersionNumber numberOf(const QString &text)
{
    return QVersionNumber::fromString(text);
}

} // namespace

std::optional<VersionRange::Span> VersionRange::nodeSpan(const QString &sign, const QVersionNumber &version)
{
    const QVersionNumber whole = threeParts(version);
    const qsizetype parts = version.segmentCount();
    if (version.isNull()) {
        return Span{};
    }
    if (sign == ">="_L1) {
        return Span{.low = whole, .high = {}};
    }
    if (sign == ">"_L1) {
        return Span{.low = after(version, parts), .high = {}};
    }
    if (sign == "<"_L1) {
        return Span{.high = whole};
    }
    if (sign == "<="_L1) {
        return Span{.high = after(version, parts)};
    }
    if (sign == "~"_L1) {
        return Span{.low = whole, .high = after(version, std::min<qsizetype>(parts, 2))};
    }
    if (sign == "^"_L1) {
        const QList<int> numbers = whole.segments().first(std::min<qsizetype>(parts, 3));
        const auto first = std::ranges::find_if(numbers, [](int part) { return part != 0; });
        return Span{.low = whole, .high = after(version, std::min<qsizetype>(first - numbers.begin() + 1, parts))};
    }
    return Span{.low = whole, .high = after(version, parts)};
}

std::optional<VersionRange::Span> VersionRange::pythonSpan(const QString &sign, const QVersionNumber &version,
                                                           bool isOpen)
{
    const QVersionNumber whole = threeParts(version);
    if (sign == ">="_L1) {
        return Span{.low = whole, .high = {}};
    }
    if (sign == ">"_L1) {
        return Span{.low = after(whole, 3), .high = {}};
    }
    if (sign == "<"_L1) {
        return Span{.high = whole};
    }
    if (sign == "<="_L1) {
        return Span{.high = after(whole, 3)};
    }
    if (sign == "~="_L1 && version.segmentCount() > 1) {
        return Span{.low = whole, .high = after(version, version.segmentCount() - 1)};
    }
    if (sign == "=="_L1 || sign == "==="_L1) {
        return Span{.low = whole, .high = after(version, isOpen ? version.segmentCount() : 3)};
    }
    return sign == "!="_L1 ? std::optional(Span{}) : std::nullopt;
}

VersionRange::Span VersionRange::both(const Span &one, const Span &other)
{
    Span span{.low = std::max(one.low, other.low), .high = one.high};
    if (other.high && (!span.high || *other.high < *span.high)) {
        span.high = other.high;
    }
    return span;
}

VersionRange VersionRange::ofNode(const QString &text)
{
    static const QRegularExpression hyphen(u"\\A\\s*v?(\\d[\\w.]*)\\s+-\\s+v?(\\d[\\w.]*)\\s*\\z"_s);
    static const QRegularExpression one(
        u"\\G\\s*(>=|<=|>|<|=|\\^|~>?)?\\s*v?(\\d+(?:\\.\\d+){0,2}|[xX*])(?:\\.[xX*])*(?:-[\\w.-]+)?(?:\\+[\\w.-]+)?(?=\\s|\\z)"_s);
    VersionRange range;
    if (text.size() > kLongestRange) {
        return range;
    }
    for (const QString &part : text.split(u"||"_s)) {
        Span span;
        if (const auto match = hyphen.match(part); match.hasMatch()) {
            span.low = threeParts(numberOf(match.captured(1)));
            const QVersionNumber last = numberOf(match.captured(2));
            span.high = after(last, last.segmentCount());
        } else {
            qsizetype end = 0;
            for (auto matches = one.globalMatch(part); matches.hasNext();) {
                const QRegularExpressionMatch word = matches.next();
                end = word.capturedEnd();
                const auto narrower =
                    nodeSpan(word.captured(1).left(word.captured(1) == "~>"_L1 ? 1 : 2), numberOf(word.captured(2)));
                span = both(span, *narrower);
            }
            if (!part.sliced(end).trimmed().isEmpty()) {
                return {}; // not understood
            }
        }
        range.m_spans.append(span);
    }
    return range;
}

VersionRange VersionRange::ofPython(const QString &text)
{
    static const QRegularExpression one(
        u"\\A(===|==|~=|!=|>=|<=|>|<)\\s*v?(\\d+(?:\\.\\d+){0,3})(\\.\\*)?[\\w.+-]*\\z"_s);
    VersionRange range;
    if (text.size() > kLongestRange) {
        return range;
    }
    Span span;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = one.match(part.trimmed());
        const auto narrower = match.hasMatch()
                                  ? pythonSpan(match.captured(1), numberOf(match.captured(2)), match.hasCaptured(3))
                                  : std::nullopt;
        if (!narrower) {
            return {};
        }
        span = both(span, *narrower);
    }
    range.m_spans.append(span);
    return range;
}

bool VersionRange::allows(const QVersionNumber &version) const
{
    if (version.isNull() || m_spans.isEmpty()) {
        return true;
    }
    const QVersionNumber first = threeParts(version);
    const QVersionNumber behind = after(version, version.segmentCount());
    return std::ranges::any_of(
        m_spans, [&](const Span &span) { return span.low < behind && (!span.high || first < *span.high); });
}

QVersionNumber VersionRange::nextFrom(const QVersionNumber &version) const
{
    QVersionNumber lowest;
    QVersionNumber next;
    for (const Span &span : m_spans) {
        if (lowest.isNull() || span.low < lowest) {
            lowest = span.low;
        }
        if (span.low >= threeParts(version) && (next.isNull() || span.low < next)) {
            next = span.low;
        }
    }
    const QVersionNumber found = next.isNull() ? lowest : next;
    return found == QVersionNumber(0, 0, 0) ? QVersionNumber() : found;
}

} // namespace Signalbox
