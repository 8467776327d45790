// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fontroles.h"
#include "ui/theme/ink.h"

#include <QHash>
#include <QLabel>

namespace Signalbox {

/// The only label of the window: its text is never markup, and what does not show itself is marked.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Elide { Never, End, Middle };

    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);
    PlainLabel(const QString &text, FontRole font, Ink ink, QWidget *parent = nullptr);

    /// Hides QLabel::setText(): `text` may come from a server.
    void setText(const QString &text);
    const QString &rawText() const { return m_raw; }

    void setElide(Elide elide); ///< the tool tip then has all of it
    void setKeepsLines(bool keeps);
    void setSelectable(bool selectable);
    void setInk(Ink ink);
    void setFontRole(FontRole role);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    int heightForWidth(int width) const override; ///< remembered: layouts ask for the same ones again and again

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void beginAtStart();
    QString elided() const;
    void updateTip();

    /// What else a height depends on.
    struct Shape
    {
        bool wraps = false;
        bool isSelectable = false;
        int margin = 0;
        int indent = 0;
        bool operator==(const Shape &) const = default;
    };

    QString m_raw;
    QString m_shown;
    Elide m_elide = Elide::Never;
    bool m_keepsLines = false;
    bool m_ownTip = false;
    Ink m_ink = Ink::Text;
    FontRole m_role = FontRole::Body;
    mutable Shape m_heightsShape;
    mutable QHash<int, int> m_heights; ///< by width
};

} // namespace Signalbox
