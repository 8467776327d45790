// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/json/json.h"

#include <deque>

namespace Signalbox {

/// Turns a subschema into one plain object without `$ref` and `allOf`, within bounds: references are followed inside
/// the document only, and what cannot be merged simply is an error whose message says so (the form then shows JSON).
class SchemaResolver
{
public:
    explicit SchemaResolver(const Json &document);

    /// The result lives as long as the resolver and its document.
    [[nodiscard]] Result<const Json *> resolve(const Json &schema);
    /// What holds for `branch` when it stands in `base` (whose own oneOf, anyOf are left out).
    [[nodiscard]] Result<const Json *> combine(const Json &base, const Json &branch);
    /// Keeps a schema made by the caller.
    [[nodiscard]] const Json *keep(Json schema);

private:
    Result<const Json *> target(const Json &reference) const;
    Result<Json> flatten(const Json &schema, int depth);
    Result<> merge(Json &into, const Json &from);
    static Result<> mergeMember(Json &into, const std::string &key, const Json &value);

    const Json &m_document;
    std::deque<Json> m_kept; // stable addresses
    int m_steps = 0;         // of the resolve that is under way
};

} // namespace Signalbox
