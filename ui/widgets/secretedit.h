// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

class QAction;

namespace Signalbox {

/// A field into which a secret is typed or pasted, line ends and all. It is masked; what is typed may be looked at for
/// half a minute, and cannot be copied from here (reliability.md K07).
class SecretEdit : public QLineEdit
{
    Q_OBJECT
public:
    static constexpr int kRevealMs = 30'000;

    explicit SecretEdit(QWidget *parent = nullptr);

    [[nodiscard]] bool isRevealed() const { return echoMode() == QLineEdit::Normal; }
    void setRevealed(bool revealed);
    void setRevealTime(int ms) { m_patience.setInterval(ms); }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QAction *m_reveal;
    QTimer m_patience;
};

} // namespace Signalbox
