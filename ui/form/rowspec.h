// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/form/schemafield.h"

#include <QList>
#include <QSet>
#include <QString>

namespace Signalbox {

class FormModel;
struct FormFault;

/// What the rows of one form share.
struct FormContext
{
    FormModel *model = nullptr;
    QSet<QString> touched = {}; ///< fields somebody entered something in, or left empty
    bool showsRequired = false; ///< also untouched fields say that they are required
    bool usesTitles = false;    ///< a member's label is its title, if it has one; its name stands below
};

/// One row to be shown: a member of an object, an item of a list or an entry of a map.
struct RowSpec
{
    enum class Role { Member, Item, Entry };

    const SchemaField *field = nullptr;
    QString pointer;
    QString label;
    Role role = Role::Member;

    bool operator==(const RowSpec &) const = default;
};

/// Is a fault said at its field? That a field is required is said by its mark; as a fault only once somebody was there or
/// wants to call.
[[nodiscard]] bool isSaid(const FormFault &fault, const FormContext &context);

/// The rows inside a container, by its present value and the variant chosen.
[[nodiscard]] QList<RowSpec> rowsInside(const FormModel &model, const SchemaField &field, const QString &pointer);
/// A container's own shape: the chosen variant of a variant.
[[nodiscard]] const SchemaField &contentOf(const FormModel &model, const SchemaField &field, const QString &pointer);

} // namespace Signalbox
