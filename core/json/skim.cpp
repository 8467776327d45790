// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/skim.h"

#include "core/json/jsonreader.h"

#include <QByteArray>

#include <simdjson.h>

#include <algorithm>
#include <bit>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace Signalbox {

static_assert(Skimmer::kPadding >= qsizetype(simdjson::SIMDJSON_PADDING));

namespace {

constexpr std::size_t kSmallestBuffer = 4 * 1024; // of text; each connection's parser takes six times as much
constexpr std::size_t kLargestKeptBuffer = 16 * 1024 * 1024;

enum EnvelopeMember : unsigned {
    Version = 1,
    Id = 2,
    Method = 4,
    Params = 8,
    ResultMember = 16,
    ErrorMember = 32,
    OtherMember = 64
};

EnvelopeMember memberNamed(std::string_view key)
{
    switch (key.size()) {
    case 2:
        return key == "id" ? Id : OtherMember;
    case 5:
        return key == "error" ? ErrorMember : OtherMember;
    case 6:
        return key == "method" ? Method : key == "params" ? Params : key == "result" ? ResultMember : OtherMember;
    case 7:
        return key == "jsonrpc" ? Version : OtherMember;
    default:
        return OtherMember;
    }
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

QByteArrayView trimmed(std::string_view raw) // simdjson's raw views reach to the next token
{
    while (!raw.empty() && isSpace(raw.back())) {
        raw.remove_suffix(1);
    }
    return {raw.data(), qsizetype(raw.size())};
}

bool isString(QByteArrayView raw)
{
    return raw.size() >= 2 && raw.front() == '"' && raw.back() == '"';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isScalarJson(QByteArrayView text)
{
    JsonReader reader(text, 0);
    return reader.next() != JsonReader::Token::Error && reader.next() == JsonReader::Token::End;
}

bool isValidId(QByteArrayView raw)
{
    if (isString(raw)) {
        return true;
    }
    const bool isPlain = !raw.isEmpty() && raw.front() != '0' && std::ranges::all_of(raw, isDigit);
    return isPlain || (!raw.isEmpty() && (raw.front() == '-' || isDigit(raw.front())) && isScalarJson(raw));
}

QByteArray withBadBytesReplaced(QByteArrayView message)
{
    QByteArray copy = message.toByteArray();
    for (qsizetype at = 0; at < copy.size();) {
        const int step = utf8Step(QByteArrayView(copy).sliced(at));
        if (step < 0) {
            std::fill_n(copy.begin() + at, -step, '?');
        } else if (static_cast<uchar>(copy[at]) < 0x20) {
            copy[at] = ' ';
        }
        at += qAbs(step);
    }
    return copy;
}

} // namespace

struct Skimmer::Private
{
    simdjson::ondemand::parser parser;
    std::vector<std::string_view> others; // keys outside the envelope, to find those that stand twice
    std::deque<std::string> decoded;      // what those with escapes point into

    simdjson::error_code skim(QByteArrayView message, Skim &skim);
    simdjson::error_code skimObject(simdjson::ondemand::document &document, Skim &skim);
    simdjson::error_code prepare(std::size_t size);
    EnvelopeMember memberOf(std::string_view key);
    bool hasTwins();
};

namespace {

void store(Skim &skim, EnvelopeMember member, QByteArrayView raw)
{
    switch (member) {
    case Version:
        break;
    case Id:
        skim.id = raw;
        break;
    case Method:
        skim.method = raw;
        break;
    case Params:
        skim.params = raw;
        break;
    case ResultMember:
        skim.result = raw;
        break;
    case ErrorMember:
        skim.error = raw;
        break;
    case OtherMember:
        skim.otherMembers = true;
        break;
    }
}

Skim::Fault faultOf(const Skim &skim, unsigned seen)
{
    const unsigned kinds = seen & (Method | ResultMember | ErrorMember);
    if (kinds == 0) {
        return Skim::Fault::NeitherMethodNorResult;
    }
    if (!std::has_single_bit(kinds)) {
        return Skim::Fault::BothResultAndError;
    }
    if (kinds == Method && (!isString(skim.method) || skim.method.size() == 2)) {
        return Skim::Fault::BadMethod;
    }
    const bool mayLackId = kinds == ErrorMember ? (!(seen & Id) || skim.id == "null") : kinds == Method && !(seen & Id);
    return mayLackId || isValidId(skim.id) ? Skim::Fault::None : Skim::Fault::BadId;
}

Skim::Shape shapeOf(unsigned seen)
{
    if (seen & Method) {
        return seen & Id ? Skim::Shape::Request : Skim::Shape::Notification;
    }
    return seen & ResultMember ? Skim::Shape::Result : Skim::Shape::Error;
}

} // namespace

simdjson::error_code Skimmer::Private::prepare(std::size_t size)
{
    if (parser.capacity() > kLargestKeptBuffer && size < kLargestKeptBuffer / 16) {
        parser = simdjson::ondemand::parser(); // one giant must not cost memory for ever
    }
    return parser.capacity() < size ? parser.allocate(std::bit_ceil(std::max(size, kSmallestBuffer)))
                                    : simdjson::SUCCESS;
}

EnvelopeMember Skimmer::Private::memberOf(std::string_view key)
{
    if (key.contains('\\')) {
        const QByteArray quoted = '"' + QByteArray(key.data(), qsizetype(key.size())) + '"';
        key = decoded.emplace_back(decodeJsonString(quoted));
    }
    const EnvelopeMember member = memberNamed(key);
    if (member == OtherMember) {
        others.push_back(key);
    }
    return member;
}

bool Skimmer::Private::hasTwins()
{
    std::ranges::sort(others);
    return std::ranges::adjacent_find(others) != others.end();
}

simdjson::error_code Skimmer::Private::skim(QByteArrayView message, Skim &skim)
{
    const auto size = std::size_t(message.size());
    if (const auto error = prepare(size)) {
        return error;
    }
    simdjson::ondemand::document document;
    const simdjson::padded_string_view text(message.data(), size, size + std::size_t(kPadding));
    if (const auto error = parser.iterate(text).get(document)) {
        return error;
    }
    if (message.front() == '{') {
        return skimObject(document, skim);
    }
    simdjson::ondemand::array array;
    if (const auto error = document.get_array().get(array)) {
        return error;
    }
    std::string_view raw;
    if (const auto error = array.raw_json().get(raw)) {
        return error;
    }
    skim.shape = Skim::Shape::Batch;
    skim.fault = Skim::Fault::None;
    return document.at_end() ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
}

simdjson::error_code Skimmer::Private::skimObject(simdjson::ondemand::document &document, Skim &skim)
{
    simdjson::ondemand::object object;
    if (const auto error = document.get_object().get(object)) {
        return error;
    }
    others.clear();
    decoded.clear();
    unsigned seen = 0;
    bool twins = false;
    bool idTwice = false;
    bool rightVersion = false;
    for (auto item : object) {
        simdjson::ondemand::field field;
        std::string_view key;
        std::string_view text;
        if (const auto error = std::move(item).get(field)) {
            return error;
        }
        key = field.escaped_key();
        if (const auto error = field.value().raw_json().get(text)) {
            return error;
        }
        const EnvelopeMember member = memberOf(key);
        const QByteArrayView raw = trimmed(text);
        if (member == Version) {
            rightVersion = raw == "\"2.0\"";
        }
        twins |= member != OtherMember && (seen & member) != 0;
        idTwice |= member == Id && (seen & Id) != 0;
        seen |= member;
        store(skim, member, raw);
    }
    if (!document.at_end()) {
        return simdjson::TRAILING_CONTENT;
    }
    if (idTwice) {
        skim.id = {}; // which of them is meant nobody can say
    }
    skim.fault = twins || (others.size() > 1 && hasTwins()) ? Skim::Fault::DuplicateKey : faultOf(skim, seen);
    if (isString(skim.method)) {
        skim.method = skim.method.sliced(1, skim.method.size() - 2);
    }
    if (skim.fault == Skim::Fault::None) {
        skim.shape = shapeOf(seen);
        skim.fault = rightVersion ? Skim::Fault::None : Skim::Fault::WrongVersion;
    }
    return simdjson::SUCCESS;
}

Skimmer::Skimmer()
    : d(std::make_unique<Private>())
{
}

Skimmer::~Skimmer() = default;

Skim Skimmer::skim(QByteArrayView message)
{
    if (message.startsWith("\xEF\xBB\xBF")) {
        message = message.sliced(3);
    }
    while (!message.isEmpty() && isSpace(message.front())) {
        message = message.sliced(1);
    }
    Skim skim;
    if (message.isEmpty() || (message.front() != '{' && message.front() != '[')) {
        skim.fault = isScalarJson(message) ? Skim::Fault::NotObject : Skim::Fault::NotJson;
        return skim;
    }
    const simdjson::error_code error = d->skim(message, skim);
    if (error == simdjson::SUCCESS) {
        return skim;
    }
    skim = {};
    if (error != simdjson::UTF8_ERROR && error != simdjson::UNESCAPED_CHARS) {
        return skim;
    }
    // simdjson gives nothing for such text, but whoever waits for this message must hear of it: skim a copy of the
    // same length in which the bad bytes are harmless, and point into the original.
    const QByteArray clean = withBadBytesReplaced(message);
    const QByteArray padded = clean + QByteArray(kPadding, ' ');
    if (d->skim(QByteArrayView(padded).first(message.size()), skim) != simdjson::SUCCESS) {
        return {};
    }
    for (QByteArrayView *view : {&skim.id, &skim.method, &skim.params, &skim.result, &skim.error}) {
        if (!view->isEmpty()) {
            *view = message.sliced(view->data() - padded.constData(), view->size());
        }
    }
    skim.shape = Skim::Shape::Invalid;
    skim.fault = Skim::Fault::BadText;
    return skim;
}

} // namespace Signalbox
