// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/mcp/deviation.h"

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
    QByteArray raw;
};

[[nodiscard]] Decoded<Resource> decodeResource(const Json &entry);
[[nodiscard]] Decoded<Resource> decodeResourceTemplate(const Json &entry);

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::Resource)
