// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/era.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;

namespace Signalbox {

class CodeField;
class FieldHistory;
class PlainLabel;

/// A request by hand: its method, which may be any, and its parameters as JSON, checked while they are typed.
class RawRequestForm : public QWidget
{
    Q_OBJECT
public:
    explicit RawRequestForm(QWidget *parent = nullptr);

    /// What is typed. `params` need not be JSON.
    struct Text
    {
        QString method;
        QString params;
    };
    [[nodiscard]] Text text() const;
    void setText(const Text &text);     ///< as what was there from the beginning; emits nothing
    void replaceText(const Text &text); ///< as an edit that can be undone
    [[nodiscard]] QByteArray method() const;
    /// JSON object text as it is written; empty: there are none, or hasValidParams() is false.
    [[nodiscard]] QByteArray params() const { return m_params; }
    [[nodiscard]] bool hasValidParams() const { return m_isValid; }
    /// True if it may be sent; else the first fault has the focus.
    bool readyToSend();

    void setRevision(std::optional<Revision> revision); ///< none: not connected
    void setRunning(bool running);
    void setNote(const QString &text); ///< below the parameters; empty: none

signals:
    void sendRequested();
    void cancelRequested();
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildFields();
    QWidget *buildButtons();
    void handleEdit();
    void readParams();
    void update();

    std::optional<Revision> m_revision;
    QComboBox *m_method;
    CodeField *m_field;
    PlainLabel *m_fault;
    PlainLabel *m_unknown; // says so of a method that the revision does not have, or that is not sent by hand
    PlainLabel *m_note;
    QPushButton *m_send;
    QPushButton *m_cancel;
    FieldHistory *m_history = nullptr;
    QByteArray m_params;
    bool m_isValid = true;
    bool m_isRunning = false;
    bool m_isShowing = false; // the text is being set from outside
};

} // namespace Signalbox
