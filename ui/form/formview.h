// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/rowspec.h"

#include <QScrollArea>
#include <QTimer>

namespace Signalbox {

class FormModel;
class PlainLabel;
class RowList;

/// The form of a tool's arguments: one row a field, made as it comes into sight. Shows and changes a FormModel; undoing in
/// any field is undoing in the model.
class FormView : public QScrollArea
{
    Q_OBJECT
public:
    explicit FormView(QWidget *parent = nullptr);
    ~FormView() override;

    void setUsesTitles(bool uses) { m_context.usesTitles = uses; } ///< FormContext::usesTitles; before setModel()
    void setModel(FormModel *model);                               ///< not owned; null shows nothing
    [[nodiscard]] FormModel *model() const { return m_context.model; }

    void focusFirstField();
    /// Says at every field what is missing, and goes to the first fault; false if there is none.
    bool focusFirstFault();
    /// How many faults are said at their fields: not that one is missing where nobody was yet.
    [[nodiscard]] int saidFaults() const;

signals:
    void fieldLeft(); ///< saidFaults() may be another

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildPage();
    void handleValueChanged();
    void handleFaultsChanged();
    void showNotes();
    void buildVisible();
    void orderTabs();
    void goTo(QWidget *input);
    void handleLeft(QWidget *input, Qt::FocusReason reason);
    void showRestored(const QString &pointer);

    FormContext m_context;
    QWidget *m_page = nullptr;
    RowList *m_rows = nullptr;
    PlainLabel *m_textNote = nullptr;
    PlainLabel *m_wholeFault = nullptr;
    PlainLabel *m_schemaNote = nullptr;
    PlainLabel *m_empty = nullptr;
    int m_resizes = 0; ///< of the page, one within the other
    QTimer m_builder;  // one page of rows per turn of the event loop
};

} // namespace Signalbox
