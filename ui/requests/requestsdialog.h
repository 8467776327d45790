// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Signalbox {

class InputDesk;
class RequestsPanel;

/// The requests that wait, in a window of their own beside the main window, which goes on meanwhile.
class RequestsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RequestsDialog(InputDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] RequestsPanel *panel() const { return m_panel; }
    void bring(quint64 number = 0); ///< into sight, before the others

private:
    RequestsPanel *m_panel;
};

} // namespace Signalbox
