// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/mcp/annotations.h"
#include "core/mcp/icon.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Signalbox {

/// One block of content: text, image, audio, an embedded resource or a link to one (server/tools).
struct Content
{
    enum class Kind { Text, Image, Audio, EmbeddedText, EmbeddedBlob, ResourceLink, Unknown };
    Kind kind = Kind::Unknown;
    QString text;    ///< Text, EmbeddedText
    QByteArray data; ///< decoded base64: Image, Audio, EmbeddedBlob
    QString mimeType;
    QString uri;                ///< embedded and linked resources
    QString name;               ///< links
    QString title;              ///< links
    QString description;        ///< links
    std::optional<qint64> size; ///< links: bytes
    QList<Icon> icons;          ///< links
    Annotations annotations;
    QByteArray raw; ///< compact text of the whole block
};

/// The result of tools/call.
struct ToolResult
{
    QList<Content> content;
    bool isError = false;
    bool hasStructured = false;
    Json structured = Json::null();
};

[[nodiscard]] Decoded<Content> decodeContent(const Json &block);
/// A block inside another value: `pointer` is where it stands.
[[nodiscard]] Content readContent(const Json &block, const QString &pointer, QList<Deviation> &deviations);
[[nodiscard]] Decoded<ToolResult> decodeToolResult(const Json &result);

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::ToolResult)
