// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/remoteerrortext.h"

#include "core/mcp/codec.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class RemoteErrorText
{
    Q_DECLARE_TR_FUNCTIONS(RemoteErrorText)
};

/// As servers and both official SDKs say it: "Unknown tool: x", "Tool x not found", "Tool 'x' does not exist".
bool namesAnUnknown(const QString &message, const QString &what)
{
    constexpr qsizetype kLooked = 400; ///< characters
    const QRegularExpression said(
        u"\\b(?:unknown|no such|undefined) %1\\b|\\b%1\\b.{0,200}\\b(?:not found|does not exist|is not known|unknown)\\b"_s
            .arg(what),
        QRegularExpression::CaseInsensitiveOption);
    return said.match(message.left(kLooked)).hasMatch();
}

QString sentenceFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidParams:
        return namesAnUnknown(error.message, u"tool"_s)
                   ? RemoteErrorText::tr("The server says that it has no such tool")
               : namesAnUnknown(error.message, u"prompt"_s)
                   ? RemoteErrorText::tr("The server says that it has no such prompt")
               : namesAnUnknown(error.message, u"resource"_s)
                   ? RemoteErrorText::tr("The server says that it has no such resource")
                   : RemoteErrorText::tr("The server says that the parameters are not valid");
    case ErrorCode::ResourceNotFound:
        return RemoteErrorText::tr("The server says that it has no such resource");
    case ErrorCode::MethodNotFound:
        return RemoteErrorText::tr("The server does not know this method");
    case ErrorCode::InvalidRequest:
        return RemoteErrorText::tr("The server says that this is no valid request");
    case ErrorCode::ParseError:
        return RemoteErrorText::tr("The server could not read the request as JSON");
    case ErrorCode::InternalError:
        return RemoteErrorText::tr("Something went wrong within the server");
    case ErrorCode::HeaderMismatch:
        return RemoteErrorText::tr("The server says that headers and message do not agree");
    default:
        return {};
    }
}

} // namespace

QString remoteErrorText(const Error &error)
{
    const QString sentence = sentenceFor(error);
    return sentence.isEmpty() ? RemoteErrorText::tr("The server answered with error %1.").arg(error.code)
                              : RemoteErrorText::tr("%1 (error %2).").arg(sentence).arg(error.code);
}

} // namespace Signalbox
