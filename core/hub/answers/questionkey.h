// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/inputbroker.h"

#include <QByteArrayView>

namespace Signalbox {

/// 32 bytes that two questions share if they are the same question, whenever they were asked: of one kind, by the server of
/// one name, with one content. Of the content the order of members does not count, nor does what is another each time:
/// `_meta` with its progress token, the ids of elicitations and tasks, what follows the path of an address; ids of tool
/// uses count by their order, and in texts all UUIDs are one and all times of ISO 8601 are one. Empty: `params` are no
/// JSON object.
[[nodiscard]] QByteArray questionKey(InputRequest::Kind kind, const QString &server, QByteArrayView params);

} // namespace Signalbox
