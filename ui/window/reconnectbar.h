// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;

namespace Signalbox {

class EngineLink;
class PlainLabel;
class UiState;

/// After a sudden end: says how many servers were connected then, and connects them again if the person wants it. Nothing
/// is started unasked. Which are connected is kept in the window's state all the time; a planned end leaves nothing to
/// offer.
class ReconnectBar : public QWidget
{
    Q_OBJECT
public:
    ReconnectBar(EngineLink &link, UiState &state, QWidget *parent = nullptr);

    void forget(); ///< the end that comes is planned

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void keep();
    void showOffer();
    void connectAgain();
    void dismiss();
    [[nodiscard]] QStringList connected() const;

    EngineLink &m_link;
    UiState &m_state;
    PlainLabel *m_text;
    QPushButton *m_again;
    QStringList m_offered; // ids, until the person decided
    bool m_isOver = false;
};

} // namespace Signalbox
