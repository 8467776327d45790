// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/masker.h"

#include "core/json/jsonreader.h"
#include "core/json/secretformats.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace Signalbox {

namespace {

constexpr qsizetype kShortestSecret = 4;

using Token = JsonReader::Token;

/// The mark is the same in every language, so that exports compare and scripts can find it.
QByteArray markFor(QByteArrayView secret)
{
    const qsizetype characters = std::ranges::count_if(secret, [](char c) { return (c & 0xC0) != 0x80; });
    return QStringLiteral("•••• masked, %1 characters").arg(characters).toUtf8();
}

void addNeedles(QList<ByteSpan> &spans, QByteArrayView text, const QList<QByteArray> &needles)
{
    for (const QByteArray &needle : needles) {
        for (qsizetype at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.size())) {
            spans.append({at, at + needle.size()});
        }
    }
}

/// In order, and those that overlap or touch become one: two masks side by side would tell where a secret ends.
void merge(QList<ByteSpan> &spans)
{
    std::ranges::sort(spans, {}, &ByteSpan::begin);
    QList<ByteSpan> merged;
    for (const ByteSpan &span : std::as_const(spans)) {
        if (!merged.isEmpty() && span.begin <= merged.last().end) {
            merged.last().end = qMax(merged.last().end, span.end);
        } else {
            merged.append(span);
        }
    }
    spans = merged;
}

Masker::Masked replace(QByteArrayView text, const QList<ByteSpan> &spans, const std::vector<bool> &quoted = {})
{
    Masker::Masked masked;
    qsizetype at = 0;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const ByteSpan span = spans[i];
        const QByteArray mark = markFor(text.sliced(span.begin, span.end - span.begin));
        const bool quotes = std::size_t(i) < quoted.size() && quoted[std::size_t(i)];
        masked.text.append(text.sliced(at, span.begin - at)).append(quotes ? '"' + mark + '"' : mark);
        at = span.end;
    }
    masked.text.append(text.sliced(at));
    masked.count = int(spans.size());
    return masked;
}

/// Where in a JSON text secrets may stand: the insides of its strings, and its numbers.
struct JsonPlaces
{
    QList<ByteSpan> strings; ///< without quotes
    QList<ByteSpan> numbers;
    QList<ByteSpan> secrets; ///< strings under a secret's name
    qsizetype end = 0;       ///< where the text stops being JSON
};

JsonPlaces placesIn(QByteArrayView json)
{
    JsonPlaces places;
    JsonReader reader(json, std::numeric_limits<int>::max());
    std::vector<bool> secretArrays; // one per level: does what stands here belong to a secret's name?
    bool secret = false;
    for (Token token = reader.next(); token != Token::End && token != Token::Error; token = reader.next()) {
        const ByteSpan inner{reader.offset() + 1, reader.offset() + reader.raw().size() - 1};
        const bool inSecret = secret || (!secretArrays.empty() && secretArrays.back());
        if (token == Token::Key) {
            places.strings.append(inner);
            secret = Masker::isSecretName(QString::fromStdString(reader.string()));
            continue;
        }
        if (token == Token::BeginObject || token == Token::BeginArray) {
            secretArrays.push_back(token == Token::BeginArray && inSecret);
        } else if (token == Token::EndObject || token == Token::EndArray) {
            secretArrays.pop_back();
        } else if (token == Token::String) {
            places.strings.append(inner);
            if (inSecret && inner.end > inner.begin) {
                places.secrets.append(inner);
            }
        } else if (token == Token::Number) {
            places.numbers.append({inner.begin - 1, inner.end + 1});
        }
        secret = false;
    }
    places.end = reader.offset();
    return places;
}

void addFormats(QList<ByteSpan> &spans, QByteArrayView text, const QList<ByteSpan> &places)
{
    for (const ByteSpan &place : places) {
        for (const ByteSpan &found : knownSecrets(text.sliced(place.begin, place.end - place.begin))) {
            spans.append({place.begin + found.begin, place.begin + found.end});
        }
    }
}

/// A number that holds a secret is masked as a whole, and as a string: half a number would be no JSON any more.
std::vector<bool> widenToNumbers(QList<ByteSpan> &spans, const QList<ByteSpan> &numbers)
{
    std::vector<bool> quoted(std::size_t(spans.size()));
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const auto after = std::ranges::upper_bound(numbers, spans[i].begin, {}, &ByteSpan::begin);
        if (after != numbers.begin() && std::prev(after)->end >= spans[i].end) {
            spans[i] = *std::prev(after);
            quoted[std::size_t(i)] = true;
        }
    }
    return quoted;
}

} // namespace

void Masker::addSecret(const QByteArray &value)
{
    if (value.size() < kShortestSecret) {
        return;
    }
    for (const QByteArray &spelling : spellingsOf(value)) {
        if (!m_needles.contains(spelling)) {
            m_needles.append(spelling);
        }
    }
    std::ranges::stable_sort(m_needles, std::ranges::greater(), &QByteArray::size);
}

bool Masker::isEmpty() const
{
    return m_needles.isEmpty();
}

Masker::Masked Masker::maskText(QByteArrayView text) const
{
    QList<ByteSpan> spans = knownSecrets(text);
    addNeedles(spans, text, m_needles);
    merge(spans);
    return replace(text, spans);
}

Masker::Masked Masker::maskJson(QByteArrayView json) const
{
    const JsonPlaces places = placesIn(json);
    QList<ByteSpan> spans = places.secrets;
    addNeedles(spans, json, m_needles);
    addFormats(spans, json, places.strings);
    addFormats(spans, json, {{places.end, json.size()}}); // what is no JSON is plain text
    merge(spans);
    const std::vector<bool> quoted = widenToNumbers(spans, places.numbers);
    return replace(json, spans, quoted);
}

} // namespace Signalbox
