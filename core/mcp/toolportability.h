// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/tool.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace Signalbox {

/// Something in a tool's definition that the protocol allows and some clients, or the models behind them, refuse or drop.
struct PortabilityFinding
{
    Q_DECLARE_TR_FUNCTIONS(PortabilityFinding)
public:
    enum class Kind {
        LongName,        ///< longer than 64 characters
        NameCharacters,  ///< others than A-Z a-z 0-9 _ -; `detail` is the first
        NoObject,        ///< the input schema does not say "type": "object"
        TopCombinator,   ///< oneOf, anyOf, allOf, not, if or enum at its top; `detail` says which
        Reference,       ///< $ref within the schema
        RemoteReference, ///< $ref to another document; `detail` is the first
        Tuple,           ///< a list with a schema for each place
        TypeUnion,       ///< "type" is a list
        BooleanSchema,   ///< true or false in place of a schema
        PropertyName,    ///< longer than 64, or characters others than A-Z a-z 0-9 _ . -; `detail` is the first
        Deep,            ///< more than 10 schemas inside each other
    };
    Kind kind = Kind::LongName;
    QString detail;
    QString pointer; ///< JSON pointer into the input schema: the first place
    int places = 1;

    [[nodiscard]] QString sentence() const; ///< names in it as the server gave them
    bool operator==(const PortabilityFinding &) const = default;
};

/// One for each kind that there is, in the order of the kinds. Linear in the size of the schema, which is looked at to a
/// depth of 64: for 10,000 tools not on the window's thread.
[[nodiscard]] QList<PortabilityFinding> portabilityOf(const Tool &tool);

} // namespace Signalbox
