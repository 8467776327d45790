// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secretplace.h"
#include "ui/models/secrets/secretskeeper.h"

#include <QWidget>

#include <optional>

class QMenu;
class QPushButton;

namespace Signalbox {

class PlainLabel;

/// How moving secrets went: what was done, what could not be, what the person must do now, and the way back. Stays until it
/// is closed or something else is done.
class OutcomeBar : public QWidget
{
    Q_OBJECT
public:
    explicit OutcomeBar(QWidget *parent = nullptr);

    void showOutcome(const SecretOutcome &outcome);
    /// Where Signalbox keeps secrets; before it is known, nothing is said of it.
    void setPlace(SecretPlace place) { m_place = place; }
    /// Planning or moving failed, and can be tried again; what putting back left undone is an outcome.
    void showFailure(const Error &error);
    void setWhyNotAgain(const QString &why); ///< empty: it can be tried again
    void showNote(const QString &text);      ///< in place of the second line, while something is shown
    void setWays(bool canPutBack, bool isBusy);
    /// Whether nothing keeps secrets: they are what failed then, and the way to choose a place is offered. Once there is one,
    /// what failed for want of it is told no longer.
    void offerSettings(bool offers); ///< while a failure is shown: what keeps secrets is chosen there

signals:
    void putBackRequested();
    void valueRequested(const QString &variable); ///< to the clipboard
    void settingsRequested();
    void againRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void setLines(PlainLabel *label, const QStringList &lines);
    void offerValues(const QStringList &variables);

    PlainLabel *m_head;
    PlainLabel *m_rest;
    PlainLabel *m_toDo;
    PlainLabel *m_faults;
    QPushButton *m_copy;
    QPushButton *m_again;
    QPushButton *m_settings;
    QPushButton *m_putBack;
    QPushButton *m_close;
    QMenu *m_values;
    bool m_isBad = false;
    bool m_lacksPlace = false; // that is what failed
    std::optional<SecretPlace> m_place;
};

} // namespace Signalbox
