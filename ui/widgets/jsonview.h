// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

#include <algorithm>

class QPushButton;

namespace Signalbox {

class PlainLabel;
class StepColourer;
class TextPane;

/// Shows JSON or any other text from outside, coloured where that is cheap and cut where it is long. It never parses:
/// whoever wants it indented hands it over indented.
class JsonView : public QWidget
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);

    /// `syntaxName` as KSyntaxHighlighting has it: "JSON", "Markdown", "HTTP"; empty for plain text.
    void setText(const QByteArray &utf8, const QString &syntaxName = QStringLiteral("JSON"));
    /// How many such views are made at once: of a long text each shows its part of what one would. Before setText().
    void setSharing(int views) { m_sharing = std::max(views, 1); }
    const QByteArray &wholeText() const { return m_whole; }
    void clear() { setText({}, {}); }

    TextPane *pane() const { return m_pane; }
    bool isCut() const { return m_cut; }
    bool isColouring() const;

    static constexpr qsizetype kMostShown = 1024 * 1024; ///< bytes
    static constexpr qsizetype kMostLines = 20'000;      ///< each costs about as much as fifty bytes

signals:
    void saveRequested(const QByteArray &utf8); ///< the whole text, not only what is shown

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
    void layOut();

    TextPane *m_pane;
    QWidget *m_limit;
    PlainLabel *m_limitText;
    QPushButton *m_save;
    StepColourer *m_colourer;
    QByteArray m_whole;
    QString m_syntax;
    bool m_cut = false;
    int m_sharing = 1;
};

} // namespace Signalbox
