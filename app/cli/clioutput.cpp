// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clioutput.h"

#include "app/cli/clitext.h"
#include "core/auth/encryptedfile.h"
#include "core/json/jsontext.h"

#include <QList>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace Signalbox {

namespace {

bool put(FILE *stream, QByteArrayView text)
{
    const bool whole = std::fwrite(text.data(), 1, std::size_t(text.size()), stream) == std::size_t(text.size());
    return std::fflush(stream) == 0 && whole;
}

bool putResult(const QByteArray &text)
{
    if (put(stdout, text)) {
        return true;
    }
    const int number = errno;
    if (number != EPIPE) { // whoever read us has seen enough
        printError("output", {.kind = Error::Kind::Storage,
                              .code = number,
                              .message = tr("The result could not be written: %1.").arg(qt_error_string(number))});
    }
    return false;
}

void appendEscape(QByteArray &text, uint codePoint)
{
    text += "\\u" + QByteArray::number(codePoint, 16).rightJustified(4, '0');
}

/// The code point of a two- or three-byte sequence at `at` that a terminal would act on; 0 if there is none.
uint hiddenAt(QByteArrayView text, qsizetype at)
{
    const auto byte = [&](qsizetype offset) {
        return at + offset < text.size() ? uint(uchar(text.at(at + offset))) : 0U;
    };
    if (byte(0) == 0xC2 && byte(1) >= 0x80 && byte(1) < 0xA0) {
        return byte(1);
    }
    if (byte(0) != 0xE2 || byte(1) < 0x80 || byte(1) > 0x81) {
        return 0;
    }
    const uint codePoint = 0x2000 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    const bool turns = (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    return turns ? codePoint : 0;
}

} // namespace

QByteArray forTerminal(QByteArrayView utf8)
{
    QByteArray text;
    text.reserve(utf8.size());
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = uchar(utf8.at(i));
        if ((byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F) {
            appendEscape(text, byte);
        } else if (const uint hidden = byte < 0xC2 ? 0 : hiddenAt(utf8, i)) {
            appendEscape(text, hidden);
            i += hidden < 0x100 ? 1 : 2;
        } else {
            text += utf8.at(i);
        }
    }
    return text;
}

bool printResult(const QByteArray &result, bool json)
{
    return putResult(json ? "{\"result\":" + result + "}\n" : forTerminal(reindentJson(result)) + '\n');
}

bool printText(const QString &text)
{
    return putResult(forTerminal(text.toUtf8()));
}

int printAnswer(bool json, const char *member, const Json &value, const QString &sentence)
{
    if (!json) {
        return exitCodeOf(printText(sentence + u'\n'));
    }
    Json result(jsoncons::json_object_arg);
    result.insert_or_assign(member, value);
    return exitCodeOf(printResult(compactJson(result), true));
}

void printError(const char *code, const Error &error, const QByteArray &serverStderr)
{
    QByteArray line = "{\"error\":{\"code\":\"" + QByteArray(code) + "\",\"message\":" + jsonString(error.message);
    if (error.code != 0) {
        line += ",\"number\":" + QByteArray::number(error.code);
    }
    if (!error.advice.isEmpty()) {
        line += ",\"advice\":" + jsonString(error.advice);
    }
    if (!error.where.isEmpty()) {
        line += ",\"where\":" + jsonString(error.where);
    }
    if (!error.data.isEmpty()) {
        line += ",\"data\":" + error.data;
    }
    if (!serverStderr.isEmpty()) {
        line += ",\"stderr\":[";
        const QList<QByteArray> lines = serverStderr.trimmed().split('\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            line += (i > 0 ? "," : "") + jsonString(QString::fromUtf8(lines.at(i).trimmed()));
        }
        line += ']';
    }
    put(stderr, forTerminal(line.replace('\n', ' ')) + "}}\n");
}

int refusal(const char *code, const Error &error)
{
    printError(code, error);
    return ExitCode::Usage;
}

int refuse(const Error &error)
{
    return refusal(error.kind == Error::Kind::Storage ? "storage" : "usage", error);
}

void printAuthError(Error error, const QString &signInCommand)
{
    const bool isLocked = error.code == kSecretsLocked; // signing in would want the same passphrase
    if (!signInCommand.isEmpty() && !isLocked) {
        error.advice = tr("Sign in: %1").arg(signInCommand);
    }
    printError("authorization", error);
}

void printNote(const QString &note)
{
    put(stderr, forTerminal("{\"note\":" + jsonString(note)) + "}\n");
}

void printFinding(const QString &where, const QString &message)
{
    const QByteArray place = where.isEmpty() ? QByteArray() : "\"where\":" + jsonString(where) + ',';
    put(stderr, forTerminal("{\"finding\":{" + place + "\"message\":" + jsonString(message)) + "}}\n");
}

void printLog(const QByteArray &message)
{
    put(stderr, "{\"log\":" + forTerminal(QByteArray(message).replace('\n', ' ')) + "}\n");
}

bool printEvent(const QString &words, const QByteArray &members, bool json)
{
    return putResult(json ? '{' + QByteArray(members).replace('\n', ' ') + "}\n"
                          : forTerminal(words.toUtf8().replace('\n', ' ')) + '\n');
}

void tellPerson(const QString &text)
{
    put(stderr, forTerminal(text.toUtf8()));
}

} // namespace Signalbox
