// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/registry/serverjson.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace Signalbox {

/// How far the list is that the window shows of a registry.
struct RegistryView
{
    enum class State {
        NeverAsked, ///< nothing is kept of it, and nothing was asked
        Asking,     ///< for the first, or for more
        Partial,    ///< there are more, if wanted
        Whole,      ///< all that there are
        Failed,     ///< for `error`; asking again may help
    };
    enum class Source {
        Registry,
        Kept,    ///< from what was read before; nothing was asked
        Offline, ///< likewise, because the registry could not be reached, for `error`
        Address, ///< what an address told of by itself
    };

    State state = State::NeverAsked;
    Source source = Source::Kept;
    std::optional<Error> error{};
    QString readAt{};         ///< RFC 3339, of the newest that is kept; empty: nothing is
    qsizetype kept = 0;       ///< servers
    bool isKeptWhole = false; ///< the whole list is kept
    QString note{};           ///< why the list was read no further, if so

    bool operator==(const RegistryView &) const = default;
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::RegistryView)
