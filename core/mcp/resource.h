// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/mcp/annotations.h"
#include "core/mcp/icon.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace Signalbox {

/// One entry of resources/list or resources/templates/list.
struct Resource
{
    QString uri; ///< of a template: its RFC 6570 uriTemplate
    bool isTemplate = false;
    QString name;
    QString title;
    QString description;
    QString mimeType;
    std::optional<qint64> size; ///< bytes
    Annotations annotations;
    QList<Icon> icons;
    QByteArray raw;
};

/// One of the contents that resources/read gives: text or bytes.
struct ResourceContents
{
    QString uri; ///< may be another than the one that was asked for
    QString mimeType;
    bool isText = true;
    QString text;
    QByteArray data; ///< decoded base64
    QByteArray raw;
};

/// The result of resources/read.
struct ReadResult
{
    QList<ResourceContents> contents;
};

[[nodiscard]] Decoded<Resource> decodeResource(const Json &entry);
[[nodiscard]] Decoded<Resource> decodeResourceTemplate(const Json &entry);
[[nodiscard]] Decoded<ReadResult> decodeReadResult(const Json &result);

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::Resource)
Q_DECLARE_METATYPE(Signalbox::ReadResult)
