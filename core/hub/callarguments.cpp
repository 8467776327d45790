// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/callarguments.h"

#include "core/json/jsonparse.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

Result<QByteArray> CallArguments::check(const QByteArray &text)
{
    if (text.isEmpty()) {
        return QByteArrayLiteral("{}");
    }
    if (text == m_lastGood) {
        return text;
    }
    const QByteArrayView trimmed = QByteArrayView(text).trimmed();
    const bool isObject = trimmed.size() >= 2 && trimmed.front() == '{' && trimmed.back() == '}';
    const bool hasLineEnds = text.contains('\n') || text.contains('\r');
    if (!isObject) {
        return fail(Error::Kind::Usage, QCoreApplication::translate("Hub", "The arguments must be a JSON object."));
    }
    if (trimmed.size() <= kParseBytes || hasLineEnds) {
        const auto parsed = parseJson(trimmed);
        if (!parsed) {
            Error error = parsed.error();
            error.kind = Error::Kind::Usage;
            error.message =
                QCoreApplication::translate("Hub", "The arguments are not valid JSON: %1").arg(error.message);
            return Failure(error);
        }
        const bool isBroken = hasLineEnds && std::ranges::any_of(parsed->findings, [](const JsonFinding &finding) {
                                  return finding.kind == JsonFinding::Kind::ControlCharacter;
                              });
        if (isBroken) {
            return fail(Error::Kind::Usage,
                        QCoreApplication::translate(
                            "Hub", "A text in the arguments holds a line end that is not written as \\n."));
        }
    }
    if (!hasLineEnds) {
        m_lastGood = text.size() <= kParseBytes ? text : QByteArray();
        return text;
    }
    QByteArray line = trimmed.toByteArray(); // the line ends stand between tokens
    line.replace('\n', ' ').replace('\r', ' ');
    return line;
}

} // namespace Signalbox
