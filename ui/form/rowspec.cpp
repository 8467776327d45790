// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/rowspec.h"

#include "core/json/jsontext.h"
#include "ui/models/form/formmodel.h"
#include "ui/models/form/jsonpointer.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

bool isSaid(const FormFault &fault, const FormContext &context)
{
    return fault.keyword != "required"_L1 || context.showsRequired || context.touched.contains(fault.pointer);
}

const SchemaField &contentOf(const FormModel &model, const SchemaField &field, const QString &pointer)
{
    if (field.kind != FieldKind::Variant) {
        return field;
    }
    const int variant = model.variantAt(field, pointer);
    return variant < field.variants().size() ? *field.variants().at(variant) : field;
}

QList<RowSpec> rowsInside(const FormModel &model, const SchemaField &field, const QString &pointer)
{
    QList<RowSpec> rows;
    const Json *value = model.valueAt(pointer);
    if (value && value->is_null() && field.nullable) {
        return rows;
    }
    const SchemaField &content = contentOf(model, field, pointer);
    if (&content != &field && content.kind != FieldKind::Object && content.kind != FieldKind::Array) {
        rows.append({&content, pointer, content.name, RowSpec::Role::Member});
        return rows;
    }
    if (content.kind == FieldKind::Array && value && value->is_array()) {
        for (size_t i = 0; i < value->size(); ++i) {
            const QString index = QString::number(i);
            rows.append({content.item(), Pointer::child(pointer, index), index, RowSpec::Role::Item});
        }
    }
    if (content.kind != FieldKind::Object) {
        return rows;
    }
    for (const SchemaField *property : content.properties()) {
        rows.append({property, Pointer::child(pointer, property->name), property->name, RowSpec::Role::Member});
    }
    if (content.additional() && value && value->is_object()) {
        for (const auto &member : value->object_range()) {
            const QString name = QString::fromUtf8(member.key().data(), qsizetype(member.key().size()));
            if (!content.property(name)) {
                rows.append({content.additional(), Pointer::child(pointer, name), name, RowSpec::Role::Entry});
            }
        }
    }
    return rows;
}

} // namespace Signalbox
