// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "ui/models/form/schemafield.h"
#include "ui/models/form/schemaresolver.h"

#include <deque>

namespace Signalbox {

/// Reads a JSON Schema into the fields of a form, each part when it is first looked at. What it cannot show as fields
/// becomes a JSON field with the reason; nothing in a schema is an error. Bounds: 64 levels, 100,000 fields.
class SchemaReader
{
public:
    explicit SchemaReader(Json schema); ///< null or anything else that is no schema reads as "any object"
    SchemaReader(const SchemaReader &) = delete;
    SchemaReader &operator=(const SchemaReader &) = delete;

    [[nodiscard]] const SchemaField &root() const { return *m_root; }
    [[nodiscard]] const Json &schema() const { return m_document; }

private:
    friend class SchemaField;

    struct Place
    {
        QString name;
        int depth = 0;
        bool required = false;
        bool isRoot = false;
    };

    SchemaField *read(const Json &schema, const Place &place);
    void classify(SchemaField &field, const Json &schema, const Place &place, int rounds);
    bool readConstants(SchemaField &field, const Json &schema);
    bool readUnion(SchemaField &field, const Json &schema, const Place &place, int rounds);
    void readBranches(SchemaField &field, const Json &base, const QList<const Json *> &branches);
    void readType(SchemaField &field, const Json &schema, const Place &place, int rounds);
    void readTypes(SchemaField &field, const Json &schema, const Place &place, int rounds);
    void readObject(SchemaField &field, const Json &schema, const Place &place);
    void readArray(SchemaField &field, const Json &schema);
    void fallBack(SchemaField &field, const QString &reason);

    void expand(const SchemaField &field);
    void expandObject(const SchemaField &field);
    void expandVariants(const SchemaField &field);

    Json m_document;
    SchemaResolver m_resolver;
    std::deque<SchemaField> m_fields; // stable addresses
    SchemaField *m_root = nullptr;
};

} // namespace Signalbox
