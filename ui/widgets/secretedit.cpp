// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretedit.h"

#include "ui/theme/icons.h"

#include <QAction>

namespace Signalbox {

using namespace Qt::StringLiterals;

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_reveal(addAction(icon(u"eye"_s), QLineEdit::TrailingPosition))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    setDragEnabled(false);
    m_reveal->setText(tr("Show what is typed for 30 seconds"));
    m_reveal->setVisible(false);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kRevealMs);
    connect(m_reveal, &QAction::triggered, this, [this] { setRevealed(!isRevealed()); });
    connect(&m_patience, &QTimer::timeout, this, [this] { setRevealed(false); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_reveal->setVisible(!text.isEmpty());
        if (text.isEmpty()) {
            setRevealed(false);
        }
    });
    connect(this, &QLineEdit::selectionChanged, this, [this] {
        if (isRevealed()) { // what is selected goes to the clipboards
            deselect();
        }
    });
}

void SecretEdit::setRevealed(bool revealed)
{
    if (revealed == isRevealed()) {
        return;
    }
    deselect();
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    setContextMenuPolicy(revealed ? Qt::NoContextMenu : Qt::DefaultContextMenu);
    m_reveal->setIcon(icon(revealed ? u"eye-off"_s : u"eye"_s));
    m_reveal->setText(revealed ? tr("Mask it") : tr("Show what is typed for 30 seconds"));
    if (revealed) {
        m_patience.start();
    } else {
        m_patience.stop();
    }
}

void SecretEdit::hideEvent(QHideEvent *event)
{
    setRevealed(false);
    QLineEdit::hideEvent(event);
}

} // namespace Signalbox
