// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonreader.h"

#include <array>

namespace Signalbox {

namespace {

constexpr qsizetype kMaxReadFindings = 1000;

// Bytes at which the scan of a string must stop and look: quote, backslash, control characters, anything but ASCII.
constexpr std::array<bool, 256> kStops = [] {
    std::array<bool, 256> stops{};
    for (std::size_t byte = 0; byte < stops.size(); ++byte) {
        stops[byte] = byte < 0x20 || byte >= 0x80 || byte == '"' || byte == '\\';
    }
    return stops;
}();

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

JsonReader::JsonReader(QByteArrayView text, int depthLimit, QList<JsonFinding> *findings)
    : m_text(text)
    , m_findings(findings)
    , m_depthLimit(depthLimit)
{
    if (m_text.startsWith("\xEF\xBB\xBF")) {
        find(JsonFinding::Kind::ByteOrderMark, 0, m_text.first(3));
        m_at = 3;
    }
}

JsonReader::Token JsonReader::next()
{
    if (m_fault != Fault::None) {
        return Token::Error;
    }
    skipSpace();
    m_begin = m_at;
    if (atEnd()) {
        if (m_expect == Expect::Nothing) {
            return Token::End;
        }
        return fail(m_stack.isEmpty() ? Fault::Empty : Fault::Cut, m_at);
    }
    if (m_expect == Expect::Colon && !step(':', Expect::Value)) {
        return Token::Error;
    }
    if (m_expect == Expect::CommaOrEnd && here() == ',') {
        if (!step(',', m_stack.back() == '{' ? Expect::Key : Expect::Value)) {
            return Token::Error;
        }
    }
    switch (m_expect) {
    case Expect::Nothing:
        return fail(Fault::TextAfterEnd, m_at);
    case Expect::Key:
        return readKey();
    case Expect::KeyOrEnd:
        return here() == '}' ? close('{') : readKey();
    case Expect::ValueOrEnd:
        return here() == ']' ? close('[') : readValue();
    case Expect::CommaOrEnd:
        if (here() == '}' || here() == ']') {
            return close(here() == '}' ? '{' : '[');
        }
        return fail(Fault::ExpectedCommaOrEnd, m_at);
    case Expect::Colon:
    case Expect::Value:
        break;
    }
    return readValue();
}

bool JsonReader::step(char separator, Expect then)
{
    if (here() != separator) {
        fail(Fault::ExpectedColon, m_at);
        return false;
    }
    ++m_at;
    m_expect = then;
    skipSpace();
    m_begin = m_at;
    if (atEnd()) {
        fail(Fault::Cut, m_at);
    }
    return !atEnd();
}

JsonReader::Token JsonReader::fail(Fault fault, qsizetype offset)
{
    // Bytes that are no text are the better explanation for whatever does not fit the grammar.
    if (fault != Fault::TooDeep && offset < m_text.size() && utf8Step(m_text.sliced(offset)) < 0) {
        fault = Fault::NotUtf8;
    }
    m_fault = fault;
    m_begin = m_at = offset;
    return Token::Error;
}

JsonReader::Token JsonReader::open(char bracket)
{
    if (m_stack.size() >= m_depthLimit) {
        return fail(Fault::TooDeep, m_at);
    }
    m_stack.append(bracket);
    ++m_at;
    m_expect = bracket == '{' ? Expect::KeyOrEnd : Expect::ValueOrEnd;
    return bracket == '{' ? Token::BeginObject : Token::BeginArray;
}

JsonReader::Token JsonReader::close(char bracket)
{
    if (m_stack.back() != bracket) {
        return fail(Fault::ExpectedCommaOrEnd, m_at);
    }
    m_stack.chop(1);
    ++m_at;
    m_expect = m_stack.isEmpty() ? Expect::Nothing : Expect::CommaOrEnd;
    return bracket == '{' ? Token::EndObject : Token::EndArray;
}

JsonReader::Token JsonReader::readValue()
{
    switch (here()) {
    case '{':
    case '[':
        return open(here());
    case '"':
        return readString(Token::String);
    case 't':
        return readWord("true", Token::True);
    case 'f':
        return readWord("false", Token::False);
    case 'n':
        return readWord("null", Token::Null);
    default:
        return here() == '-' || isDigit(here()) ? readNumber() : fail(Fault::ExpectedValue, m_at);
    }
}

JsonReader::Token JsonReader::readKey()
{
    if (here() != '"') {
        return fail(Fault::ExpectedKey, m_at);
    }
    return readString(Token::Key);
}

JsonReader::Token JsonReader::readString(Token token)
{
    m_plain = true;
    ++m_at;
    for (;;) {
        while (!atEnd() && !kStops[static_cast<uchar>(here())]) {
            ++m_at;
        }
        if (atEnd()) {
            return fail(Fault::Cut, m_at);
        }
        const auto byte = static_cast<uchar>(here());
        if (byte == '"') {
            ++m_at;
            m_expect = token == Token::Key ? Expect::Colon : m_stack.isEmpty() ? Expect::Nothing : Expect::CommaOrEnd;
            return token;
        }
        if (byte == '\\') {
            m_plain = false;
            if (!readEscape()) {
                return Token::Error;
            }
        } else if (byte >= 0x80) {
            readNonAscii();
        } else {
            find(JsonFinding::Kind::ControlCharacter, m_at, m_text.sliced(m_at, 1));
            ++m_at;
        }
    }
}

bool JsonReader::readEscape()
{
    const qsizetype begin = m_at;
    const auto hexAt = [this](qsizetype at) { // the four digits of \uXXXX, or -1
        bool ok = at + 6 <= m_text.size() && m_text[at] == '\\' && m_text[at + 1] == 'u';
        int value = 0;
        for (qsizetype i = at + 2; ok && i < at + 6; ++i) {
            const char c = m_text[i];
            const int digit = isDigit(c)             ? c - '0'
                              : c >= 'a' && c <= 'f' ? c - 'a' + 10
                              : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                     : -1;
            ok = digit >= 0;
            value = value * 16 + digit;
        }
        return ok ? value : -1;
    };
    if (begin + 1 >= m_text.size()) {
        fail(Fault::Cut, m_text.size());
        return false;
    }
    if (m_text[begin + 1] != 'u') {
        if (!QByteArrayView("\"\\/bfnrt").contains(m_text[begin + 1])) {
            fail(Fault::BadEscape, begin);
            return false;
        }
        m_at += 2;
        return true;
    }
    const int unit = hexAt(begin);
    if (unit < 0) {
        fail(begin + 6 > m_text.size() ? Fault::Cut : Fault::BadEscape, begin);
        return false;
    }
    m_at += 6;
    if (unit >= 0xD800 && unit <= 0xDFFF) {
        const int low = unit <= 0xDBFF ? hexAt(m_at) : -1;
        if (low >= 0xDC00 && low <= 0xDFFF) {
            m_at += 6;
        } else {
            find(JsonFinding::Kind::LoneSurrogate, begin, m_text.sliced(begin, 6));
        }
    }
    return true;
}

void JsonReader::readNonAscii()
{
    const int step = utf8Step(m_text.sliced(m_at));
    if (step < 0) {
        m_plain = false;
        find(JsonFinding::Kind::InvalidUtf8, m_at, m_text.sliced(m_at, -step));
    }
    m_at += qAbs(step);
}

JsonReader::Token JsonReader::readNumber()
{
    const auto digits = [this] {
        const qsizetype begin = m_at;
        while (!atEnd() && isDigit(here())) {
            ++m_at;
        }
        return m_at > begin;
    };
    m_integer = true;
    m_at += here() == '-';
    bool ok = false;
    if (!atEnd() && here() == '0') {
        ++m_at;
        ok = atEnd() || !isDigit(here());
    } else {
        ok = digits();
    }
    if (ok && !atEnd() && here() == '.') {
        ++m_at;
        m_integer = false;
        ok = digits();
    }
    if (ok && !atEnd() && (here() == 'e' || here() == 'E')) {
        ++m_at;
        m_integer = false;
        m_at += !atEnd() && (here() == '+' || here() == '-');
        ok = digits();
    }
    if (!ok) {
        return fail(atEnd() ? Fault::Cut : Fault::BadNumber, m_at);
    }
    m_expect = m_stack.isEmpty() ? Expect::Nothing : Expect::CommaOrEnd;
    return Token::Number;
}

JsonReader::Token JsonReader::readWord(const char *word, Token token)
{
    const QByteArrayView wanted(word);
    if (!m_text.sliced(m_at).startsWith(wanted)) {
        return fail(Fault::ExpectedValue, m_at);
    }
    m_at += wanted.size();
    m_expect = m_stack.isEmpty() ? Expect::Nothing : Expect::CommaOrEnd;
    return token;
}

void JsonReader::find(JsonFinding::Kind kind, qsizetype offset, QByteArrayView bytes)
{
    if (m_findings && m_findings->size() < kMaxReadFindings) {
        const bool spelled = kind == JsonFinding::Kind::LoneSurrogate;
        const QByteArray detail = spelled ? bytes.toByteArray() : bytes.toByteArray().toHex(' ');
        m_findings->append({kind, offset, QString::fromLatin1(detail)});
    }
}

void JsonReader::skipSpace()
{
    while (!atEnd() && (here() == ' ' || here() == '\n' || here() == '\r' || here() == '\t')) {
        ++m_at;
    }
}

std::string JsonReader::string() const
{
    const QByteArrayView token = raw();
    if (m_plain) {
        return std::string(token.data() + 1, std::size_t(token.size() - 2));
    }
    return decodeJsonString(token);
}

} // namespace Signalbox
