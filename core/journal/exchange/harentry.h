// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/exchange/messagesource.h"

namespace Signalbox {

/// One entry of an HTTP Archive, made of what was recorded of an exchange.
struct HarEntry
{
    ExportMessage exchange;  ///< the record (IndexRecord::Http)
    ExportMessage request{}; ///< the message it carried; without a record's kind: none
    ExportMessage answer{};
    bool isMasked = true; ///< header fields whose name is a secret's lose their value as well

    [[nodiscard]] QByteArray text() const; ///< one JSON object
};

} // namespace Signalbox
