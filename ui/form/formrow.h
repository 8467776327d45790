// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/rowspec.h"

#include <QRect>
#include <QWidget>

class QHBoxLayout;

namespace Signalbox {

/// One place of the form on the page: a field with its label, or a box with rows inside.
class FormRow : public QWidget
{
    Q_OBJECT
public:
    FormRow(FormContext *context, const RowSpec &spec, QWidget *parent);

    /// The row for a field; the parent owns it.
    static FormRow *make(FormContext *context, const RowSpec &spec, int labelWidth, QWidget *parent);

    [[nodiscard]] const RowSpec &spec() const { return m_spec; }
    [[nodiscard]] const SchemaField &field() const { return *m_spec.field; }
    [[nodiscard]] const QString &pointer() const { return m_spec.pointer; }

    virtual void refresh() = 0;                              ///< after a change of the value
    virtual void showFaults() = 0;                           ///< after a change of the faults
    [[nodiscard]] virtual bool fits() const { return true; } ///< false: has to be made anew
    /// Makes rows that came into sight; true if there was something to make.
    virtual bool buildVisible(const QRect &visible);
    virtual QWidget *reveal(const QString &pointer) = 0; ///< the input of a field at or below, made if it was not yet
    void touch(); ///< somebody was here: what is missing is a fault from now on, when faults are shown next
    void leave(); ///< the same, and it is shown now

protected:
    [[nodiscard]] FormContext *context() const { return m_context; }
    [[nodiscard]] QString faultToShow() const;
    void addItemButtons(QHBoxLayout *layout); ///< move and remove, for items and entries
    [[nodiscard]] QWidget *makeNullBox(QWidget *parent);

private:
    FormContext *m_context;
    RowSpec m_spec;
};

} // namespace Signalbox
