"""Words that frame a number and say nothing of what it measures: data, written for this.

What was before, that it grew or fell, reached or passed something, who told it: every report says
so of anything, and each language in its own way. That one side has such a word and the other not
tells little, nor that both have it.
"""

_WORDS = """
    年 月 日 前年 前年同期 前年同期比 前年同月 前年同月比 前年比 前年度 前年度比 前月 前月比
    前期 前期比 前四半期 前の四半期 四半期 昨年 今年 来年 年度 年間 過去 以来 ぶり 当時 現在
    最初 最後 期間 通期 前回 増え 増の 増 増加 増やし 増や 減 減の 減り 減少 減ら 減って 上昇
    低下 下落 上がっ 上がり 下がっ 下がり 上げ 下げ 伸び 伸びた 横ばい 縮小 拡大 高 高い 高かっ
    高く 低 低い 低く 多 多い 多く 少な 少ない 大き 大きい 小さ 新 新た 新しい 近 最大 最も
    首位 上位 超え 超える 上回っ 上回る 上回り 下回っ 下回る 下回り 達し 達する 達した 占め
    占める 占めた 相当 及び 及ん 続 続く 続い 続き 連続 終え 得 得た 使 残 残る 残り 計 合計
    通算 累計 全体 全体の 割合 発表 公表 発表した 明らか 大手 同社 同国 同市 同県 本 予定
    見通し 見通しを 見込み 見込ん 見込む 予想 受け 受けた 行 行った 行われ 出 出た 入 入り 開き
    開い 払 参加 結果 実施 始め 始ま 大幅 約 ほぼ 程度 以上 以下 未満 推定 推計 およそ
    """
FRAME = frozenset(_WORDS.split())
