/** The attributes of a link to a story: it opens in the window around the page. */
export const toStory = (story: string) => ({ href: `./?path=/story/${story}`, target: '_top' }) as const;

/** Id of the story that is the review board. */
export const boardStory = 'review-board--board';

/** The attributes of a link to the review board with one condition on it. */
export const toReview = (condition: string) => toStory(`${boardStory}&condition=${condition}`);
