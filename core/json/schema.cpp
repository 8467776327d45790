// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/schema.h"

#include "core/json/schemacompiler.h"
#include "core/json/schemavalidator.h"

namespace Signalbox {

struct Schema::Private
{
    std::shared_ptr<const SchemaGraph> graph;
};

Result<Schema> Schema::compile(const Json &schema)
{
    Result<std::shared_ptr<const SchemaGraph>> graph = SchemaCompiler::compile(schema);
    if (!graph) {
        return Failure(graph.error());
    }
    Schema compiled;
    compiled.d = std::make_shared<const Private>(Private{*graph});
    return compiled;
}

QList<SchemaFault> Schema::validate(const Json &instance) const
{
    return d ? SchemaValidator(*d->graph).validate(instance) : QList<SchemaFault>();
}

} // namespace Signalbox
