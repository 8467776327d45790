// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/formrow.h"

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace Signalbox {

class FaultLine;
class FieldEditor;

/// A field with its label at the left, what is said about it below, and the fault below that.
class FieldRow : public FormRow
{
    Q_OBJECT
public:
    FieldRow(FormContext *context, const RowSpec &spec, int labelWidth, QWidget *parent);

    void refresh() override;
    void showFaults() override;
    bool fits() const override;
    QWidget *reveal(const QString &pointer) override;

private:
    QWidget *makeLabel(int width);
    QWidget *makeKeyField(int width);
    void addNote(QGridLayout *layout);
    void renameKey();

    FieldEditor *m_editor;
    QCheckBox *m_null = nullptr;
    QLineEdit *m_key = nullptr;
    FaultLine *m_fault;
    QString m_note;
};

} // namespace Signalbox
