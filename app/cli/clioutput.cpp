// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clioutput.h"

#include "core/json/jsontext.h"

#include <cstdio>

namespace Signalbox {

namespace {

void put(FILE *stream, QByteArrayView text)
{
    std::fwrite(text.data(), 1, std::size_t(text.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

void printResult(const QByteArray &result, bool json)
{
    put(stdout, json ? QByteArray("{\"result\":" + result + "}") : reindentJson(result));
}

void printError(const char *code, const Error &error)
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
    put(stderr, line + "}}");
}

} // namespace Signalbox
