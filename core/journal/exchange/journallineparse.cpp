// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/crc32c.h"
#include "core/journal/exchange/isotime.h"
#include "core/journal/exchange/journalline.h"
#include "core/journal/exchange/recordwords.h"
#include "core/json/jsonreader.h"
#include "core/json/rawjson.h"

#include <QCoreApplication>
#include <QHash>

#include <limits>

namespace Signalbox {

namespace {

constexpr int kDeepestLine = 256;
constexpr qsizetype kLongestWord = 64 * 1024; // of what is no body

QByteArrayView viewOf(const char *text)
{
    return text;
}

/// Takes the members of one line apart, each into its place. The first that is not what it must be is the fault.
class LineParser
{
public:
    [[nodiscard]] Result<JournalLine> parse(QByteArrayView text);

private:
    void take(QByteArrayView key, QByteArrayView value);
    bool takeNumber(QByteArrayView key, QByteArrayView value);
    bool takeWord(QByteArrayView key, QByteArrayView value);
    void takeBody(QByteArrayView key, QByteArrayView value);
    void takeFlags(QByteArrayView value);
    [[nodiscard]] QByteArray string(QByteArrayView value, qsizetype longest);
    [[nodiscard]] quint64 number(QByteArrayView value, quint64 most);
    void refuse() { m_fault = true; }
    [[nodiscard]] Failure fault(const QString &what, QByteArrayView where = {}) const;

    JournalLine m_line;
    std::optional<quint32> m_check;
    QByteArray m_kind;
    bool m_isHeader = false;
    bool m_isEnd = false;
    bool m_isLost = false;
    bool m_fault = false;
};

Failure LineParser::fault(const QString &what, QByteArrayView where) const
{
    Error error;
    error.kind = Error::Kind::Framing;
    error.message = what;
    error.where = QString::fromUtf8(where);
    return Failure(std::move(error));
}

bool isJsonObject(QByteArrayView text)
{
    JsonReader reader(text, kDeepestLine);
    JsonReader::Token token = reader.next();
    const bool isObject = token == JsonReader::Token::BeginObject;
    while (isObject && token != JsonReader::Token::End && token != JsonReader::Token::Error) {
        token = reader.next();
    }
    return token == JsonReader::Token::End;
}

Result<JournalLine> LineParser::parse(QByteArrayView text)
{
    if (!isJsonObject(text)) {
        return fault(QCoreApplication::translate("Journal", "It is no JSON object."));
    }
    RawJsonWalk walk(text);
    while (walk.next()) {
        take(walk.key(), walk.value());
        if (m_fault) {
            const QByteArray key = walk.key().first(std::min<qsizetype>(walk.key().size(), 32)).toByteArray();
            return fault(
                QCoreApplication::translate("Journal", "Its “%1” is not what it must be.").arg(QString::fromUtf8(key)),
                key);
        }
    }
    if (m_isHeader || m_isEnd) {
        m_line.type = m_isHeader ? JournalLine::Type::Header : JournalLine::Type::End;
        return std::move(m_line);
    }
    if (!m_line.hasBody && !m_isLost) {
        return fault(QCoreApplication::translate("Journal", "It holds no message."));
    }
    m_line.record.kind = recordKindFromWord(m_kind);
    m_line.isDamaged = m_line.hasBody && m_check && *m_check != crc32c(m_line.body);
    return std::move(m_line);
}

/// Members nobody knows are let pass: a later version may have more of them.
void LineParser::take(QByteArrayView key, QByteArrayView value)
{
    if (key == viewOf("message") || key == viewOf("text") || key == viewOf("base64")) {
        takeBody(key, value);
    } else if (key == viewOf("flags")) {
        takeFlags(value);
    } else if (!takeNumber(key, value)) {
        takeWord(key, value);
    }
}

bool LineParser::takeNumber(QByteArrayView key, QByteArrayView value)
{
    constexpr auto kMost = quint64(std::numeric_limits<qint64>::max());
    constexpr auto kMost32 = std::numeric_limits<quint32>::max();
    if (key == viewOf("seq")) {
        m_line.sequence = number(value, kMost - 1);
    } else if (key == viewOf("mono")) {
        m_line.record.monoNs = qint64(number(value, kMost));
    } else if (key == viewOf("session")) {
        m_line.record.session = quint32(number(value, kMost32));
    } else if (key == viewOf("answers")) {
        m_line.record.pair = number(value, kMost - 1) + 1;
    } else if (key == viewOf("version")) {
        m_line.version = int(number(value, std::numeric_limits<int>::max()));
    } else if (key == viewOf("records")) {
        m_line.count = number(value, kMost);
    } else if (key == viewOf("code")) {
        const std::optional<qint64> code = rawInteger(value);
        if (!code || *code < std::numeric_limits<qint32>::min() || *code > std::numeric_limits<qint32>::max()) {
            refuse();
        }
        m_line.record.errorCode = qint32(code.value_or(0));
    } else {
        return false;
    }
    return true;
}

bool LineParser::takeWord(QByteArrayView key, QByteArrayView value)
{
    if (key == viewOf("server")) {
        m_line.server = string(value, kLongestWord);
    } else if (key == viewOf("method")) {
        m_line.method = string(value, kLongestWord);
    } else if (key == viewOf("about")) {
        m_line.about = string(value, kLongestWord);
    } else if (key == viewOf("caller")) {
        m_line.caller = string(value, kLongestWord);
    } else if (key == viewOf("takenBack")) {
        m_line.record.takenBack = takenBackFromWord(string(value, kLongestWord));
    } else if (key == viewOf("kind")) {
        m_kind = string(value, kLongestWord);
    } else if (key == viewOf("program")) {
        m_line.program = string(value, kLongestWord);
    } else if (key == viewOf("dir")) {
        const QByteArray word = string(value, kLongestWord);
        m_fault = m_fault || (word != "in" && word != "out");
        m_line.record.flags |= word == "out" ? IndexRecord::Outgoing : 0;
    } else if (key == viewOf("time")) {
        const std::optional<qint64> time = wallNsFromIso(string(value, kLongestWord));
        m_fault = m_fault || !time;
        m_line.record.wallNs = time.value_or(0);
    } else if (key == viewOf("crc32c")) {
        bool good = false;
        m_check = string(value, kLongestWord).toUInt(&good, 16);
        m_fault = m_fault || !good;
    } else if (key == viewOf("signalbox")) {
        m_isHeader = true;
        m_fault = m_fault || string(value, kLongestWord) != "journal";
    } else if (key == viewOf("masked")) {
        m_line.masked = value == viewOf("true");
    } else if (key == viewOf("lost")) {
        m_isLost = true;
    } else if (key == viewOf("end")) {
        m_isEnd = value == viewOf("true");
    } else {
        return false;
    }
    return true;
}

void LineParser::takeBody(QByteArrayView key, QByteArrayView value)
{
    if (m_line.hasBody) { // two bodies: neither can be believed
        return refuse();
    }
    m_line.hasBody = true;
    if (key == viewOf("message")) {
        m_line.body = value.toByteArray();
    } else if (key == viewOf("text")) {
        m_line.body = string(value, std::numeric_limits<qsizetype>::max());
    } else {
        const QByteArray coded = string(value, std::numeric_limits<qsizetype>::max());
        auto decoded = QByteArray::fromBase64Encoding(coded, QByteArray::AbortOnBase64DecodingErrors);
        m_fault = m_fault || !decoded;
        m_line.body = std::move(decoded.decoded);
    }
}

void LineParser::takeFlags(QByteArrayView value)
{
    RawJsonWalk walk(value);
    m_fault = m_fault || !walk.isArray();
    while (walk.next()) {
        const QByteArray word = string(walk.value(), kLongestWord);
        for (const RecordWord &one : recordFlagWords()) {
            m_line.record.flags |= word == one.word ? one.value : 0;
        }
    }
}

QByteArray LineParser::string(QByteArrayView value, qsizetype longest)
{
    if (!value.startsWith('"') || value.size() > longest) {
        refuse();
        return {};
    }
    return QByteArray::fromStdString(decodeJsonString(value));
}

quint64 LineParser::number(QByteArrayView value, quint64 most)
{
    const std::optional<qint64> read = rawInteger(value);
    if (!read || *read < 0 || quint64(*read) > most) {
        refuse();
        return 0;
    }
    return quint64(*read);
}

} // namespace

Result<JournalLine> JournalLine::parse(QByteArrayView line)
{
    return LineParser().parse(line);
}

} // namespace Signalbox
