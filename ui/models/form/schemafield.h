// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace Signalbox {

class SchemaReader;

enum class FieldKind {
    String,
    Integer,
    Number,
    Boolean,
    Enum,        ///< one of `choices`
    MultiSelect, ///< an array of some of `choices`
    Array,       ///< any number of item()
    Object,      ///< properties(), and additional() for members the schema does not name
    Variant,     ///< one of variants()
    Const,       ///< nothing but `constant`
    RawJson,     ///< whatever no other kind covers; `reason` says why
};

struct FieldChoice
{
    Json value;
    QString title; ///< from the server; plain text
};

/// One place in a form, as the schema describes it: what may be entered and what is said about it. Children are read
/// when they are first asked for, so that recursive and very large schemas cost what is looked at. GUI thread only.
class SchemaField
{
public:
    FieldKind kind = FieldKind::RawJson;
    QString name;        ///< property name; the name of a variant; empty for items
    QString title;       ///< empty if it says no more than the name
    QString description; ///< from the server; plain text
    QString placeholder; ///< first of `examples`, or the pattern of the format
    QString format;      ///< "date", "email" …
    QString reason;      ///< of kind RawJson
    bool required = false;
    bool nullable = false;  ///< null is allowed beside the kind
    bool multiLine = false; ///< of kind String
    bool secret = false;    ///< of kind String, format "password"
    bool closed = false;    ///< of kind Object: no other members
    std::optional<Json> defaultValue;
    std::optional<Json> constant;
    QList<FieldChoice> choices;

    [[nodiscard]] const QList<const SchemaField *> &properties() const; ///< in the server's order
    [[nodiscard]] const SchemaField *property(const QString &propertyName) const;
    [[nodiscard]] const SchemaField *additional() const; ///< null if other members have no field
    [[nodiscard]] const SchemaField *item() const;       ///< of kind Array
    [[nodiscard]] const QList<const SchemaField *> &variants() const;
    [[nodiscard]] bool isContainer() const; ///< shown as a box with fields inside

private:
    friend class SchemaReader;
    void expand() const;

    SchemaReader *m_reader = nullptr;
    const Json *m_schema = nullptr; // resolved; lives as long as the reader
    QList<const Json *> m_branches; // of kind Variant, combined with what stands beside them
    QList<QString> m_branchNames;
    int m_depth = 0;
    mutable bool m_expanded = false;
    mutable QList<const SchemaField *> m_properties;
    mutable QHash<QString, const SchemaField *> m_byName;
    mutable QList<const SchemaField *> m_variants;
    mutable const SchemaField *m_additional = nullptr;
    mutable const SchemaField *m_item = nullptr;
};

} // namespace Signalbox
