// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/toolprovider.h"

#include "core/json/jsontext.h"

namespace Signalbox {

void ServedResult::appendText(const QString &text)
{
    Json block(jsoncons::json_object_arg);
    block["type"] = "text";
    block["text"] = fromQString(text);
    content.push_back(std::move(block));
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

} // namespace Signalbox
