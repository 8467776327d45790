// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/json/json.h"

#include <QList>
#include <QString>

#include <memory>

namespace Signalbox {

struct SchemaFault
{
    QString pointer; ///< JSON pointer into the instance; "" is the whole
    QString message; ///< one sentence
    QString
        keyword; ///< "required", "type", "minimum" …; empty if the check could not be finished, or nothing is allowed

    bool operator==(const SchemaFault &) const = default;
};

/// A compiled JSON Schema: 2020-12 unless `$schema` names another dialect we know (draft 7, 2019-09, 4, 6).
/// A `$ref` that leaves the document is never fetched: compiling such a schema is an error that says so. A server may
/// have given the schema, so checking is bounded: about 20 ms a pattern, one second and two million steps in all; a
/// check that would take longer ends in a fault. Formats are checked. A missing property is pointed at where it would
/// stand.
class Schema
{
public:
    /// Errors: Kind::Usage with what is wrong with the schema; limits on nodes and depth hold.
    [[nodiscard]] static Result<Schema> compile(const Json &schema);
    [[nodiscard]] QList<SchemaFault> validate(const Json &instance) const; ///< at most 100 faults

private:
    struct Private;
    std::shared_ptr<const Private> d;
};

} // namespace Signalbox
