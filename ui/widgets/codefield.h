// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace Signalbox {

class CodeHighlighter;

/// A field for JSON or another text of several lines, in the fixed-width font and coloured as it is typed.
class CodeField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeField(const QString &syntaxName = QStringLiteral("JSON"), QWidget *parent = nullptr);

    void setSyntax(const QString &syntaxName);

    /// Grows with its text between these numbers of lines; without them it fills what it is given.
    void setLines(int least, int most);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    int heightOf(int lines) const;
    void fitLines();

    CodeHighlighter *m_highlighter;
    int m_least = 0;
    int m_most = 0;
};

} // namespace Signalbox
