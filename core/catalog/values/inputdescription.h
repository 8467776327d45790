// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

#include <optional>

namespace Signalbox {

/// What the person is asked for when a server needs a value that its entry leaves open: ${input:ID} in its texts.
struct InputDescription
{
    QString id{};
    QString description{};             ///< one sentence or a few words, from whoever wrote the entry
    bool isSecret = false;             ///< kept where secrets are kept
    std::optional<QString> fallback{}; ///< used if nothing is given
    QStringList options{};             ///< if not empty, it is one of these

    bool operator==(const InputDescription &) const = default;
};

/// Those of a list as VS Code writes it: objects with `id`, `type` (promptString, pickString), `description`,
/// `password`, `default`, `options`. What is not such an object is left out.
[[nodiscard]] QList<InputDescription> inputsFromJson(const Json &list);
[[nodiscard]] Json inputsToJson(const QList<InputDescription> &inputs);

/// Those that are kept with the entry (`signalbox.inputs`).
[[nodiscard]] QList<InputDescription> inputsOf(const ServerEntry &entry);
void setInputs(ServerEntry &entry, const QList<InputDescription> &inputs);

} // namespace Signalbox
