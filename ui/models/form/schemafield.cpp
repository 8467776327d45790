// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/form/schemafield.h"

#include "ui/models/form/schemareader.h"

namespace Signalbox {

const QList<const SchemaField *> &SchemaField::properties() const
{
    expand();
    return m_properties;
}

const SchemaField *SchemaField::property(const QString &propertyName) const
{
    expand();
    return m_byName.value(propertyName, nullptr);
}

const SchemaField *SchemaField::additional() const
{
    expand();
    return m_additional;
}

const SchemaField *SchemaField::item() const
{
    expand();
    return m_item;
}

const QList<const SchemaField *> &SchemaField::variants() const
{
    expand();
    return m_variants;
}

bool SchemaField::isContainer() const
{
    return kind == FieldKind::Object || kind == FieldKind::Array || kind == FieldKind::Variant;
}

void SchemaField::expand() const
{
    if (!m_expanded) {
        m_expanded = true;
        m_reader->expand(*this);
    }
}

} // namespace Signalbox
