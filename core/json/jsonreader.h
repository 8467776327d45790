// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/jsonparse.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <string>

namespace Signalbox {

/// Walks JSON text token by token (RFC 8259), with one byte of memory a level and no recursion. The one place in the
/// program that knows the grammar: parsing, scanning, layout and masking all stand on it. It is strict, but goes on
/// past what can still be shown (bad UTF-8 and control characters in strings, lone surrogates, a byte order mark).
/// (Not jsoncons' parser: it cannot go on there, and it loses the plus of 1e+2 and the sign of -0.)
class JsonReader
{
public:
    enum class Token : quint8 {
        End,
        Error,
        BeginObject,
        EndObject,
        BeginArray,
        EndArray,
        Key,
        String,
        Number,
        True,
        False,
        Null
    };
    enum class Fault : quint8 {
        None,
        Empty,
        Cut,
        TooDeep,
        NotUtf8,
        ExpectedValue,
        ExpectedKey,
        ExpectedColon,
        ExpectedCommaOrEnd,
        BadNumber,
        BadEscape,
        TextAfterEnd,
    };

    /// `findings` may be null; duplicate keys are not looked for here.
    explicit JsonReader(QByteArrayView text, int depthLimit, QList<JsonFinding> *findings = nullptr);

    Token next();

    [[nodiscard]] QByteArrayView raw() const { return m_text.sliced(m_begin, m_at - m_begin); } ///< strings with quotes
    [[nodiscard]] qsizetype offset() const { return m_begin; } ///< of the token, or of the fault
    [[nodiscard]] int depth() const { return int(m_stack.size()); }
    [[nodiscard]] Fault fault() const { return m_fault; }
    [[nodiscard]] bool isPlain() const { return m_plain; }     ///< last string: no escapes, no bad bytes
    [[nodiscard]] bool isInteger() const { return m_integer; } ///< last number: no fraction, no exponent

    /// The text of a string token as UTF-8; what is no text becomes U+FFFD.
    [[nodiscard]] std::string string() const;

private:
    enum class Expect : quint8 { Value, ValueOrEnd, Key, KeyOrEnd, Colon, CommaOrEnd, Nothing };

    Token fail(Fault fault, qsizetype offset);
    Token open(char bracket);
    Token close(char bracket);
    Token readValue();
    Token readKey();
    bool step(char separator, Expect then);
    Token readString(Token token);
    Token readNumber();
    Token readWord(const char *word, Token token);
    bool readEscape();
    void readNonAscii();
    void find(JsonFinding::Kind kind, qsizetype offset, QByteArrayView bytes);
    void skipSpace();
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char here() const { return m_text[m_at]; }

    QByteArrayView m_text;
    QByteArray m_stack; // '{' or '['
    QList<JsonFinding> *m_findings;
    qsizetype m_at = 0;
    qsizetype m_begin = 0;
    int m_depthLimit;
    Expect m_expect = Expect::Value;
    Fault m_fault = Fault::None;
    bool m_plain = true;
    bool m_integer = true;
};

/// The text of a raw string token (quotes included) as UTF-8.
[[nodiscard]] std::string decodeJsonString(QByteArrayView raw);

/// Length of the well-formed UTF-8 sequence at the front of `bytes` (not empty), or minus the number of bytes that one
/// replacement character stands for (Unicode 16 table 3-7 and "maximal subparts").
[[nodiscard]] int utf8Step(QByteArrayView bytes);

} // namespace Signalbox
