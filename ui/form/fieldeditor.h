// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace Signalbox {

class FormModel;
class SchemaField;

/// What a person enters one field with. It shows what the model holds and tells the model what was entered; the row
/// around it has the label, the description and the fault.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(FormModel *model, const SchemaField &field, const QString &pointer, QWidget *parent);

    /// The editor for a field's kind and present value; the parent owns it.
    static FieldEditor *make(FormModel *model, const SchemaField &field, const QString &pointer, QWidget *parent);

    virtual void refresh() = 0;              ///< shows the model's value; never changes it
    virtual QWidget *input() const = 0;      ///< takes the focus and the label's mnemonic
    [[nodiscard]] virtual bool fits() const; ///< false if the present value needs another editor
    virtual void showInvalid(bool invalid);
    void describe(const QString &name, const QString &description); ///< for screen readers

signals:
    void edited(); ///< by the person, not by refresh()

protected:
    [[nodiscard]] FormModel *model() const { return m_model; }
    [[nodiscard]] const SchemaField &field() const { return m_field; }
    [[nodiscard]] const QString &pointer() const { return m_pointer; }
    [[nodiscard]] QString objectNameOfInput() const;
    void enter(const QString &text); ///< typed text goes to the model
    /// The menu of a text field, with a way to send "" (deleting everything leaves the member out).
    void openMenu(QWidget *menu);

private:
    FormModel *m_model;
    const SchemaField &m_field;
    QString m_pointer;
};

} // namespace Signalbox
