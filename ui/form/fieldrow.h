// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/formrow.h"

class QBoxLayout;
class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace Signalbox {

class FaultLine;
class FieldEditor;
class PlainLabel;

/// A field with its label at the left, what is said about it below, and the fault below that. In a narrow form the label
/// stands above the field.
class FieldRow : public FormRow
{
    Q_OBJECT
public:
    FieldRow(FormContext *context, const RowSpec &spec, int labelWidth, QWidget *parent);

    void refresh() override;
    void showFaults() override;
    bool fits() const override;
    QWidget *reveal(const QString &pointer) override;
    [[nodiscard]] QSize minimumSizeHint() const override; ///< with the label above

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLabel(int width);
    QWidget *makeKeyField(int width);
    void addNote(QVBoxLayout *layout);
    void renameKey();

    FieldEditor *m_editor;
    QWidget *m_label;
    PlainLabel *m_name = nullptr; ///< in it
    QVBoxLayout *m_field;         ///< the editor, and what is said about it
    QBoxLayout *m_sides;          ///< label and field
    QCheckBox *m_null = nullptr;
    QLineEdit *m_key = nullptr;
    FaultLine *m_fault;
    QString m_note;
};

} // namespace Signalbox
