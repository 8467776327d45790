// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/secretmembers.h"

#include "core/json/masker.h"

namespace Signalbox {

Json withoutSecretMembers(const Json &value)
{
    if (value.is_array()) {
        Json kept(jsoncons::json_array_arg);
        for (const Json &item : value.array_range()) {
            kept.push_back(withoutSecretMembers(item));
        }
        return kept;
    }
    if (!value.is_object()) {
        return value;
    }
    Json kept(jsoncons::json_object_arg);
    for (const auto &member : value.object_range()) {
        const Json &held = member.value();
        const bool mayHoldText = held.is_string() || held.is_array() || held.is_object();
        if (!mayHoldText || !Masker::isSecretName(QString::fromStdString(member.key()))) {
            kept.insert_or_assign(member.key(), withoutSecretMembers(held));
        }
    }
    return kept;
}

} // namespace Signalbox
