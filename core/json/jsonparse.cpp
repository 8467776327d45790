// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"

#include "core/json/jsonbuilder.h"
#include "core/json/jsonreader.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace Signalbox {

namespace {

using Token = JsonReader::Token;

constexpr int kMaxDepth = 1024;
constexpr qsizetype kMaxFindings = 1000;

const char *describe(JsonReader::Fault fault)
{
    switch (fault) {
    case JsonReader::Fault::None:
        break;
    case JsonReader::Fault::Empty:
        return QT_TRANSLATE_NOOP("Json", "The text is empty.");
    case JsonReader::Fault::Cut:
        return QT_TRANSLATE_NOOP("Json", "The JSON text ends in the middle.");
    case JsonReader::Fault::TooDeep:
        return QT_TRANSLATE_NOOP("Json", "The JSON text is nested too deeply.");
    case JsonReader::Fault::NotUtf8:
        return QT_TRANSLATE_NOOP("Json", "The text is not valid UTF-8.");
    case JsonReader::Fault::ExpectedValue:
        return QT_TRANSLATE_NOOP("Json", "A JSON value is expected here.");
    case JsonReader::Fault::ExpectedKey:
        return QT_TRANSLATE_NOOP("Json", "A name in quotes is expected here.");
    case JsonReader::Fault::ExpectedColon:
        return QT_TRANSLATE_NOOP("Json", "A colon is expected here.");
    case JsonReader::Fault::ExpectedCommaOrEnd:
        return QT_TRANSLATE_NOOP("Json", "A comma or a closing bracket is expected here.");
    case JsonReader::Fault::BadNumber:
        return QT_TRANSLATE_NOOP("Json", "This is not a JSON number.");
    case JsonReader::Fault::BadEscape:
        return QT_TRANSLATE_NOOP("Json", "This escape does not exist in JSON.");
    case JsonReader::Fault::TextAfterEnd:
        return QT_TRANSLATE_NOOP("Json", "There is more text after the JSON value.");
    }
    return "";
}

Failure failAt(QString message, qsizetype offset)
{
    Failure failure = fail(Error::Kind::Framing, std::move(message));
    failure.error().where = QStringLiteral("byte %1").arg(offset);
    return failure;
}

/// The keys of the objects that are open, to find those that stand twice in one object. Found by sorting, because a
/// hash of keys a server chose can be made to collide.
class KeyLedger
{
public:
    void begin() { m_begins.push_back(m_keys.size()); }

    void add(const JsonReader &reader)
    {
        const QByteArrayView raw = reader.raw();
        const std::string_view plain(raw.data() + 1, std::size_t(raw.size() - 2));
        m_keys.push_back({reader.isPlain() ? plain : m_decoded.emplace_back(reader.string()), reader.offset()});
    }

    bool end(QList<JsonFinding> &findings) // were there any?
    {
        const auto first = m_keys.begin() + std::ptrdiff_t(m_begins.back());
        m_begins.pop_back();
        std::sort(first, m_keys.end(),
                  [](const Entry &a, const Entry &b) { return a.key != b.key ? a.key < b.key : a.offset < b.offset; });
        bool any = false;
        for (auto entry = first; entry != m_keys.end(); ++entry) {
            if (entry == first || entry->key != std::prev(entry)->key) {
                continue;
            }
            any = true;
            if (findings.size() < kMaxFindings) {
                findings.append({JsonFinding::Kind::DuplicateKey, entry->offset, utf8ToQString(entry->key)});
            }
        }
        m_keys.erase(first, m_keys.end());
        return any;
    }

private:
    struct Entry
    {
        std::string_view key;
        qsizetype offset;
    };
    std::vector<Entry> m_keys;
    std::vector<std::size_t> m_begins;
    std::deque<std::string> m_decoded; // what the keys with escapes point into
};

void sortByOffset(QList<JsonFinding> &findings)
{
    std::ranges::stable_sort(findings, {}, &JsonFinding::offset);
}

void build(JsonBuilder &builder, const JsonReader &reader, Token token, bool hasTwins)
{
    switch (token) {
    case Token::BeginObject:
    case Token::BeginArray:
        builder.begin();
        break;
    case Token::EndObject:
        builder.endObject(hasTwins);
        break;
    case Token::EndArray:
        builder.endArray();
        break;
    case Token::Key:
        builder.key(reader.string());
        break;
    case Token::String:
        builder.add(Json(reader.string()));
        break;
    case Token::Number:
        builder.add(numberValue({reader.raw().data(), std::size_t(reader.raw().size())}, reader.isInteger()));
        break;
    case Token::True:
        builder.add(Json(true));
        break;
    case Token::False:
        builder.add(Json(false));
        break;
    case Token::Null:
        builder.add(Json::null());
        break;
    case Token::End:
    case Token::Error:
        break;
    }
}

/// One pass over the text; `visit` sees every token, and whether the object it ends has a key twice. Returns the last
/// token: End or Error.
template<typename Visit>
Token scan(JsonReader &reader, QList<JsonFinding> &findings, Visit visit)
{
    KeyLedger keys;
    for (;;) {
        bool hasTwins = false;
        const Token token = reader.next();
        if (token == Token::BeginObject) {
            keys.begin();
        } else if (token == Token::Key) {
            keys.add(reader);
        } else if (token == Token::EndObject) {
            hasTwins = keys.end(findings);
        } else if (token == Token::End || token == Token::Error) {
            sortByOffset(findings);
            return token;
        }
        visit(token, hasTwins);
    }
}

} // namespace

Result<ParsedJson> parseJson(QByteArrayView text, const JsonLimits &limits)
{
    if (text.size() > limits.bytes) {
        const QString message = QCoreApplication::translate("Json", "The JSON text has %1 bytes; the limit is %2.");
        return failAt(message.arg(text.size()).arg(limits.bytes), limits.bytes);
    }
    ParsedJson parsed;
    JsonReader reader(text, std::clamp(limits.depth, 0, kMaxDepth), &parsed.findings);
    JsonBuilder builder;
    const Token last =
        scan(reader, parsed.findings, [&](Token token, bool hasTwins) { build(builder, reader, token, hasTwins); });
    if (last == Token::Error) {
        return failAt(QCoreApplication::translate("Json", describe(reader.fault())), reader.offset());
    }
    parsed.value = builder.take();
    return parsed;
}

QList<JsonFinding> scanJson(QByteArrayView text, int depthLimit)
{
    QList<JsonFinding> findings;
    JsonReader reader(text, depthLimit, &findings);
    scan(reader, findings, [](Token, bool) {});
    return findings;
}

} // namespace Signalbox
