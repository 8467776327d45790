// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statemark.h"

#include <QAbstractButton>

#include <optional>

namespace Signalbox {

/// A short text in the status line, with the mark of a state before it; a click leads to what it speaks of.
class StatusButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StatusButton(QWidget *parent = nullptr);

    /// `words` may come from a server. Without words it is not there.
    void setWords(const QString &words, std::optional<StateShape> mark = std::nullopt);
    [[nodiscard]] const QString &words() const { return m_words; }
    void setAlarming(bool isAlarming); ///< in the colour of a fault

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< of the text, its beginning

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int markWidth() const;

    QString m_words;
    QString m_shown;
    std::optional<StateShape> m_mark;
    bool m_isAlarming = false;
};

} // namespace Signalbox
