// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/served.h"

#include "core/json/jsontext.h"

namespace Signalbox {

namespace {

Json textBlock(const QString &text)
{
    Json block(jsoncons::json_object_arg);
    block["type"] = "text";
    block["text"] = fromQString(text);
    return block;
}

Json contents(const QString &uri, const QString &mimeType)
{
    Json entry(jsoncons::json_object_arg);
    entry["uri"] = fromQString(uri);
    if (!mimeType.isEmpty()) {
        entry["mimeType"] = fromQString(mimeType);
    }
    return entry;
}

} // namespace

void ServedResult::appendText(const QString &text)
{
    content.push_back(textBlock(text));
}

ServedResult ServedResult::text(const QString &text)
{
    ServedResult result;
    result.appendText(text);
    return result;
}

ServedResult ServedResult::failure(const QString &message)
{
    ServedResult result = text(message);
    result.isError = true;
    return result;
}

Json ServedResource::textContents(const QString &uri, const QString &mimeType, const QString &text)
{
    Json entry = contents(uri, mimeType);
    entry["text"] = fromQString(text);
    return entry;
}

Json ServedResource::blobContents(const QString &uri, const QString &mimeType, const QByteArray &bytes)
{
    Json entry = contents(uri, mimeType);
    entry["blob"] = bytes.toBase64().toStdString();
    return entry;
}

void ServedMessages::append(const char *role, Json content)
{
    Json message(jsoncons::json_object_arg);
    message["role"] = role;
    message["content"] = std::move(content);
    messages.push_back(std::move(message));
}

void ServedMessages::appendText(const char *role, const QString &text)
{
    append(role, textBlock(text));
}

} // namespace Signalbox
